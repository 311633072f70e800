import { type FrameMessage, frameMessage, isFrameMessage } from './frame-message.js';

/** Highest that a frame is made, in CSS pixels: some 200 screens. */
const highest = 200_000;

function frames(): Iterable<HTMLIFrameElement> {
  return document.querySelectorAll<HTMLIFrameElement>('iframe[src*="/frame.html?"]');
}

/** To whatever origin: a sandboxed frame has none that could be named, and nothing of this is secret. */
function tell(frame: HTMLIFrameElement, message: FrameMessage): void {
  frame.contentWindow?.postMessage(message, '*');
}

/** Whether a frame is drawn on dark: by the page's `color-scheme`, or by the visitor's where the page leaves it to them. */
function isDark(frame: HTMLIFrameElement): boolean {
  const { colorScheme } = getComputedStyle(frame);
  if (!colorScheme.includes('dark')) return false;
  return !colorScheme.includes('light') || matchMedia('(prefers-color-scheme: dark)').matches;
}

/** Gives each frame page in this page the height it asks for. Of other windows, and of other frames, nothing is taken. */
export function fitFrames(): void {
  addEventListener('message', ({ data, source }) => {
    const height = isFrameMessage(data) && data.height;
    if (typeof height !== 'number' || !(height > 0 && height <= highest)) return;
    for (const frame of frames()) {
      if (frame.contentWindow !== source) continue;
      // A host may count borders into the height of everything.
      frame.style.boxSizing = 'content-box';
      frame.style.height = `${height}px`;
      tell(frame, frameMessage({ dark: isDark(frame) }));
    }
  });
  // Those that are there already have told nobody.
  for (const frame of frames()) tell(frame, frameMessage());
}
