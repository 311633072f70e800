import { type OwnElement, written } from '../elements.js';
import { answerOf } from '../feeds.js';
import { type Finding, finding } from '../finding.js';
import { allows, policyRemedy, redirected, violationsDuring } from '../policy.js';

/** Maximum number of images that are requested again. */
const most = 3;

/** An image that a card has removed because it did not load. */
interface Missing {
  readonly address: string;
  readonly element: Element;
}

/** Whether images of the cards arrive, and if not, whether a policy or a header stops them. */
export async function checkImages(own: readonly OwnElement[]): Promise<readonly Finding[]> {
  const found: Finding[] = [];
  for (const missing of own.flatMap(missingOf).slice(0, most)) {
    const one = await checkImage(missing);
    if (one && !found.some(({ text }) => text === one.text)) found.push(one);
  }
  return found;
}

function missingOf(element: OwnElement): readonly Missing[] {
  const { images = 'own', layout } = element;
  if (images === 'none' || layout === 'compact') return [];
  const cards =
    element.localName === 'practice-list'
      ? [...element.querySelectorAll<OwnElement>('practice-card')]
      : [element];
  return cards.flatMap((card) => {
    const image = card.practice?.image;
    if (!image || (image.foreign && images !== 'all')) return [];
    if (card.querySelector(':scope > img[slot="image"]')) return [];
    return [{ address: image.url, element: written(element) }];
  });
}

async function checkImage({ address, element }: Missing): Promise<Finding | undefined> {
  let isLoaded = false;
  const violations = await violationsDuring(async () => {
    isLoaded = await loads(address);
  });
  if (isLoaded) return undefined;
  const { origin } = new URL(address);
  const violation = violations.find(({ effectiveDirective }) => effectiveDirective === 'img-src');
  if (violation) {
    const { originalPolicy } = violation;
    // A violation has the address before it is redirected.
    if (allows(originalPolicy, 'img-src', address)) {
      const text = redirected('img-src', address);
      return finding('images', 'wrong', 'The policy blocks images', text, { element });
    }
    const text = `The Content-Security-Policy of this page allows no images from ${origin}.`;
    const remedy = policyRemedy(originalPolicy, 'img-src', origin);
    return finding('images', 'wrong', 'The policy blocks images', text, { element, remedy });
  }
  // An image without `crossOrigin` would be requested with cookies.
  let status: number | undefined;
  let isUnreadable = false;
  const [blocked] = await violationsDuring(async () => {
    status = (await answerOf(address, 'cors'))?.status;
    isUnreadable = status === undefined && Boolean(await answerOf(address, 'no-cors'));
  });
  if (isUnreadable) {
    const text = `The server answers, but lets no page of another origin use ${address}. (Open it in a new tab: if it is not the image, the feed’s address of it is wrong instead.)`;
    const code = 'Access-Control-Allow-Origin: *';
    const remedy = { where: 'The server of the images must send this header', code };
    return finding('images', 'wrong', 'The server does not share its images', text, {
      element,
      remedy,
    });
  }
  // Where the policy allows images but no requests, a missing image is like one that is not shared.
  const [verdict, reason] = blocked
    ? (['unsure', 'cannot be loaded: it is missing, or its server does not share it'] as const)
    : (['wrong', `${status ? `(status ${status}) ` : ''}cannot be shown as an image`] as const);
  const text = `${address} ${reason}. The publisher of the feed should open the address and correct it.`;
  return finding('images', verdict, 'An image is missing', text, { element });
}

/** Whether an image loads, requested like that of a card. */
function loads(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const image = new Image();
    image.addEventListener('load', () => resolve(true));
    image.addEventListener('error', () => resolve(false));
    image.referrerPolicy = 'no-referrer';
    image.crossOrigin = 'anonymous';
    image.src = address;
  });
}
