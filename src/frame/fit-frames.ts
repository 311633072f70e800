import { frameMessage, isFrameMessage } from './frame-message.js';

/** Highest that a frame is made, in CSS pixels: some 200 screens. */
const highest = 200_000;

function frames(): Iterable<HTMLIFrameElement> {
  return document.querySelectorAll<HTMLIFrameElement>('iframe[src*="/frame.html?"]');
}

/** Gives each frame page in this page the height it asks for. Of other windows, and of other frames, nothing is taken. */
export function fitFrames(): void {
  addEventListener('message', ({ data, source }) => {
    if (!isFrameMessage(data)) return;
    const { height } = data;
    if (typeof height !== 'number' || !(height > 0 && height <= highest)) return;
    for (const frame of frames()) {
      if (frame.contentWindow !== source) continue;
      // A host may count borders into the height of everything.
      frame.style.boxSizing = 'content-box';
      frame.style.height = `${height}px`;
    }
  });
  // Those that are there already have said so to nobody.
  for (const frame of frames()) frame.contentWindow?.postMessage(frameMessage(), '*');
}
