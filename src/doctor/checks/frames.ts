import { nearest } from '../../search/text/advice.js';
import { allElements, attributesOf } from '../elements.js';
import { type Change, type Finding, finding } from '../finding.js';
import { tagRemedy } from '../markup.js';
import { isAlike } from './attributes.js';

/** Parameters of frame.html besides the attributes of a list. */
const parameters = 'src lang map search accent text muted surface line tint focus'.split(' ');

/** Opens the doctor, so nothing else is meant to be this. */
const doctor = 'practice-doctor';

/** Milliseconds in which a frame that has loaded says its height. */
const longestAnswer = 2_000;
const pause = 100;

/** The frames with our page: in the document and in open shadow roots. */
export function ownFrames(): readonly HTMLIFrameElement[] {
  return [...allElements()].filter(
    (each): each is HTMLIFrameElement =>
      each instanceof HTMLIFrameElement && /^[^?#]*\/frame\.html\?.*\bsrc=/.test(each.src),
  );
}

/**
 * The tags and the addresses of frames. What is inside them is not seen from here.
 * @param isFitted - whether the script is on the page, which gives frames their height
 */
export async function checkFrames(isFitted: boolean): Promise<readonly Finding[]> {
  const found: Finding[] = [];
  for (const frame of ownFrames()) {
    // Reported on its own.
    if (/^[“”„‟″«»]/.test(frame.getAttribute('src') ?? '')) continue;
    const changes = wrongTag(frame);
    for (const [title, text, name, change] of changes)
      found.push(
        finding('frames', 'wrong', title, text, {
          element: frame,
          remedy: tagRemedy('Change the start tag to', frame, { [name]: change }),
        }),
      );
    found.push(...wrongParameters(frame));
    const cannotRun = changes.some(([, , name]) => name === 'sandbox');
    if (isFitted && !cannotRun && frame.loading !== 'lazy' && !(await hasAnswered(frame))) {
      const text = `${frame.src} has not said its height. A policy (frame-src here, or frame-ancestors or X-Frame-Options there), a tool for consent or a wrong address may stop it: the console says it.`;
      found.push(finding('frames', 'unsure', 'Does the frame load?', text, { element: frame }));
    }
  }
  return found;
}

type Wrong = readonly [title: string, text: string, attribute: string, change: Change];

function wrongTag(frame: HTMLIFrameElement): readonly Wrong[] {
  const found: Wrong[] = [];
  if (!frame.title.trim() && !frame.ariaLabel && !frame.hasAttribute('aria-labelledby'))
    found.push([
      'A frame has no title',
      'Screen readers say the title of a frame, which is otherwise only an address.',
      'title',
      ['title', 'Good practices'],
    ]);
  const sandbox = frame.getAttribute('sandbox');
  if (sandbox !== null && !frame.sandbox.contains('allow-scripts'))
    found.push([
      'A frame may not run scripts',
      'Its sandbox does not allow scripts, so it shows its fallback only.',
      'sandbox',
      [
        'sandbox',
        [
          ...new Set([
            ...frame.sandbox,
            'allow-scripts',
            'allow-popups',
            'allow-top-navigation-by-user-activation',
          ]),
        ].join(' '),
      ],
    ]);
  return found;
}

function wrongParameters(frame: HTMLIFrameElement): readonly Finding[] {
  // Visitors see the address of the page around the frame, so a list in a frame has no prefix (src/frame/frame.ts).
  const attributes = [...(attributesOf('practice-list')?.keys() ?? [])];
  const known = [...parameters, ...attributes.filter((name) => name !== 'url-prefix')];
  const found: Finding[] = [];
  // Two mistakes in one address are mended together.
  let address = frame.getAttribute('src') ?? '';
  for (const name of new Set(new URL(frame.src).searchParams.keys())) {
    if (name === doctor || known.includes(name)) continue;
    const bare = name.replace(/^(?:amp;)+/, '');
    const near = nearest(bare, known, 1);
    const right = near !== undefined && isAlike(bare, near) ? near : undefined;
    const text = `The page of the frame has no such parameter, so it does nothing. It has ${known.join(', ')}.`;
    if (right === undefined) {
      const title = `The parameter ${name} is not known`;
      found.push(finding('frames', 'unsure', title, text, { element: frame }));
      continue;
    }
    address = address.replace(`${name}=`, () => `${right}=`);
    found.push(
      finding(
        'frames',
        'wrong',
        `${name} is not a parameter`,
        `${text} It is probably meant to be ${right}.`,
        {
          element: frame,
          remedy: tagRemedy('Change the start tag to', frame, { src: ['src', address] }),
        },
      ),
    );
  }
  return found;
}

/** Whether the script has given a frame the height that it has said, which is with this style (src/frame/fit-frames.ts). */
async function hasAnswered(frame: HTMLIFrameElement): Promise<boolean> {
  const start = performance.now();
  while (frame.style.boxSizing !== 'content-box') {
    if (performance.now() - start > longestAnswer) return false;
    await new Promise((resolve) => void setTimeout(resolve, pause));
  }
  return true;
}
