import { safeUrl } from '../../feed/text/safe-url.js';
import { type Finding, finding } from '../finding.js';
import { version } from '../version.js';

/** A copy of the script whose doctor has reported itself. */
export interface Copy {
  readonly version: string;
  /** Address of its doctor. */
  readonly address: string;
}

/** The script beside a doctor: the built one, or the module of the development server. */
function scriptsBeside(doctor: string): readonly string[] {
  return [new URL('practices.js', doctor).pathname, new URL('../embed.ts', doctor).pathname];
}

/** Whether a doctor's address is that of a file of the embed build. */
export function isBuilt(address: string): boolean {
  return /\/doctor-[\da-f]{8}\.js$/.test(address);
}

function tagOf(script: HTMLScriptElement): string {
  return `<script type="module" src="${script.getAttribute('src') ?? ''}"></script>`;
}

function folderOf(address: string): string {
  return new URL('.', address).href;
}

function isBeside(source: string, doctor: string): boolean {
  const address = safeUrl(source, document.baseURI);
  return address !== undefined && folderOf(address) === folderOf(doctor);
}

/** The script: its version and address, and whether it is on the page once. */
export function checkScript(copies: readonly Copy[]): readonly Finding[] {
  const found: Finding[] = [];
  const addresses = new Map<string, HTMLScriptElement>();
  const unknown: HTMLScriptElement[] = [];
  for (const script of document.scripts) {
    const source = safeUrl(script.src, document.baseURI);
    // Another script may have an address that is none.
    if (source === undefined) continue;
    const { origin, pathname, href } = new URL(source);
    const isOurs = copies.some(
      ({ address }) =>
        new URL(address).origin === origin && scriptsBeside(address).includes(pathname),
    );
    if (isOurs) {
      if (!addresses.has(href)) addresses.set(href, script);
      if (script.type !== 'module')
        found.push(
          finding('script', 'wrong', 'The script is not a module', notModule, {
            element: script,
            remedy: {
              where: 'Write the tag of the script as',
              instead: `<script src="${script.getAttribute('src') ?? ''}"></script>`,
              code: tagOf(script),
            },
          }),
        );
    } else if (pathname.endsWith('/practices.js')) unknown.push(script);
  }
  const versions = [...new Set(copies.map((copy) => copy.version))].sort();
  const [first, ...others] = [...addresses.values()];
  if (copies.length > 1 || others.length) {
    const last = others.at(-1);
    const named = addresses.size > 1 ? [...addresses.keys()] : copies.map(({ address }) => address);
    const text = `It is loaded from several addresses: ${named.join(' and ')}${versions.length > 1 ? `, in the versions ${versions.join(' and ')}` : ''}. Only the elements of the first are used, and the rest is loaded for nothing.`;
    found.push(
      finding('script-twice', 'wrong', 'The script is on this page more than once', text, {
        ...(last && {
          element: last,
          remedy: { where: 'Remove this tag', instead: tagOf(last), code: '' },
        }),
      }),
    );
  }
  for (const script of unknown)
    found.push(
      finding(
        'script-twice',
        'unsure',
        'Another script has the same name',
        `${script.src} is also named practices.js. If it is intercultural-practices too, remove one of the two.`,
        { element: script },
      ),
    );
  if (found.length) return found;
  const [{ address } = { address: '' }] = copies;
  // The file may have another name, or be imported by another script.
  const beside = [...document.scripts].filter(
    ({ src }) => isBuilt(address) && isBeside(src, address),
  );
  const [tag = first] = first ? [first] : beside;
  let from = 'It is part of this site’s own scripts.';
  if (tag) from = `It is loaded from ${tag.src}, once.`;
  else if (isBuilt(address))
    from = `Another script of this page loads it, from ${folderOf(address)}.`;
  const text = `${from} Whether there is a newer version, the doctor does not ask.`;
  return [finding('script', 'right', `intercultural-practices ${version} runs`, text)];
}

const notModule =
  'Without type="module", browsers may run it too early, more than once, or not at all.';
