import type { Copy } from './checks/script.js';
import { hostId, isHost } from './elements.js';
import { examine } from './examine.js';
import type { Finding } from './finding.js';
import { Panel } from './panel.js';
import { version } from './version.js';

/** The event by which the doctor of another copy of the script reports itself to the first one. */
const copyEvent = 'practice-doctor-copy';

/** Whether the page refuses the doctor. */
function isSwitchedOff(): boolean {
  const setting = document.querySelector<HTMLMetaElement>('meta[name="practice-doctor" i]');
  return setting?.content.trim().toLowerCase() === 'off';
}

function untilParsed(): Promise<void> {
  if (document.readyState !== 'loading') return Promise.resolve();
  return new Promise((resolve) => {
    document.addEventListener('DOMContentLoaded', () => resolve(), { once: true });
  });
}

/**
 * Opens a panel that says what is right and wrong with the elements on this page, and how to mend it. It shows nothing that visitors
 * could not see with the tools of their browser, and requests nothing but what the page itself has requested. The page refuses it with
 * `<meta name="practice-doctor" content="off">`.
 *
 * @param address - of the doctor's file, if it belongs to a script on the page
 * @returns what was found; nothing if the page refuses the doctor or it is open already
 */
export async function openDoctor(address?: string): Promise<readonly Finding[]> {
  await untilParsed();
  if (isSwitchedOff()) {
    console.warn(
      'intercultural-practices: this page switches the doctor off (<meta name="practice-doctor" content="off">).',
    );
    return [];
  }
  const own: Copy | undefined = address === undefined ? undefined : { version, address };
  const open = [...document.querySelectorAll(`[id="${hostId}"]`)].find(isHost);
  if (open) {
    if (own) open.dispatchEvent(new CustomEvent(copyEvent, { detail: own }));
    return [];
  }
  const copies: Copy[] = own ? [own] : [];
  const panel = new Panel(() => examine(copies, panel.probe));
  panel.host.addEventListener(copyEvent, (event) => {
    copies.push((event as CustomEvent<Copy>).detail);
    void panel.examine();
  });
  return panel.examine();
}
