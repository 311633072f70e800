import { addressMistake } from '../../feed/source-addresses.js';
import { safeUrl } from '../../feed/text/safe-url.js';
import { misnamedSource, registered, type OwnElement, written, writtenName } from '../elements.js';
import { type Finding, finding, type Remedy } from '../finding.js';
import { tagRemedy } from '../markup.js';

/** The addresses of an element's feeds, as its `src` has them. */
export interface Source {
  readonly element: Element;
  /** The attribute, as the webmaster writes it. */
  readonly name: string;
  readonly src: string;
  /** The addresses as the findings so far correct them. */
  corrected: string;
}

export function sourceOf(own: OwnElement): Source {
  const src = own.src ?? '';
  return { element: written(own), name: writtenName(own, 'src'), src, corrected: src };
}

/** A remedy that corrects addresses, and keeps what other findings have corrected in them. */
export function sourceRemedy(
  source: Source,
  correct: (src: string) => string,
  where = 'Change the start tag to',
): Remedy {
  const { element, name, corrected } = source;
  source.corrected = correct(corrected);
  return tagRemedy(where, element, { [name]: [name, source.corrected] });
}

/** What is wrong with an element of which an address is not valid, or that has none. */
export function withoutFeed(own: OwnElement, source: Source): readonly Finding[] {
  const { localName, practice, practiceId } = own;
  const { element, name, src } = source;
  const isCard = localName === 'practice-card';
  // A card may get its practice from a script, or have its words in the page.
  if (isCard && (practice || (!src && practiceId === undefined))) return [];
  if (!registered(localName)) return [];
  const other = misnamedSource(own);
  if (other) {
    const text = `${other.name} does nothing, so <${localName}> has no feed and shows its fallback. The attribute is named ${name}.`;
    const remedy = tagRemedy(
      'If this is the address of your feed, change the start tag to',
      element,
      {
        [other.name]: [name, other.value],
      },
    );
    return [finding('feed', 'wrong', `${other.name} is not ${name}`, text, { element, remedy })];
  }
  const all = src.split(/\s+/).filter(Boolean);
  const invalid = all.filter((each) => !isValid(each));
  const [mistaken] = invalid.flatMap((each) => misspelt(each, source) ?? []);
  if (mistaken) return [mistaken];
  const remedy = sourceRemedy(
    source,
    (former) => former.trim().replace(/\S+|^$/g, (each) => (isValid(each) ? each : exampleFeed)),
    'With the address of your feed, change the start tag to',
  );
  const title =
    invalid.length < all.length ? `An address in ${name} is not valid` : 'A list has no feed';
  const text = invalid.length
    ? invalid.map((each) => `“${each}” is not a valid https: or http: address.`).join(' ')
    : `<${localName}> has no src, so it shows its fallback.`;
  return [finding('feed', 'wrong', title, text, { element, remedy })];
}

const exampleFeed = 'https://practices.example/practices.json';

function isValid(address: string): boolean {
  return address !== '' && safeUrl(address, document.baseURI) !== undefined;
}

/** The check for addresses that are not separated as they should be. */
export const misread = 'feed-address';

/** An address that cannot be read, probably because addresses are not separated by spaces, or because it has one in it. */
export function misspelt(address: string, source: Source): Finding | undefined {
  const { element, name, src } = source;
  const mistake = addressMistake(src, address);
  if (!mistake) return undefined;
  const remedy = sourceRemedy(
    source,
    (former) => addressMistake(former, address)?.corrected ?? former,
  );
  const text = `There is no feed at ${address}. ${mistake.advice}`;
  return finding(misread, 'wrong', `The addresses in ${name} are not read as meant`, text, {
    element,
    remedy,
  });
}

/**
 * Whether browsers refuse an address because the page is secure and it is not. The device itself counts as secure.
 * @param page - protocol of the page: `https:`
 */
export function isMixed(page: string, protocol: string, hostname: string): boolean {
  const isLocal = /^(?:127(?:\.\d+){3}|\[::1\]|(?:.+\.)?localhost)$/.test(hostname);
  return page === 'https:' && protocol === 'http:' && !isLocal;
}

/** Addresses with https: in place of each http: that browsers refuse. */
export function secured(src: string, page: string): string {
  return src.replace(/\S+/g, (each) => {
    const { protocol, hostname } = new URL(safeUrl(each, document.baseURI) ?? 'about:blank');
    return isMixed(page, protocol, hostname) ? each.replace(/^http:/i, 'https:') : each;
  });
}
