import { sentence } from '../../src/feed/sentence.js';
import type { MessageLanguage } from '../../src/tool/messages/messages.js';
import { part } from './part.js';

/** English, the language of most practices; French, the next most common; Arabic, which is written from right to left. */
const previewLanguages = ['en', 'fr', 'ar'];

/** Shows a feed's first cards as they look on pages in three languages. */
export function showPreviews(feed: unknown, language: MessageLanguage): void {
  const names = new Intl.DisplayNames(language, { type: 'language' });
  const frames = previewLanguages.map((each) => {
    const frame = document.createElement('iframe');
    frame.title = sentence`The cards on a page in ${names.of(each) ?? each}`;
    frame.src = `feed-check/preview.html?lang=${each}`;
    return frame;
  });
  const items = frames.map((frame) => {
    const item = document.createElement('figure');
    const caption = document.createElement('figcaption');
    caption.textContent = frame.title;
    item.append(caption, frame);
    return item;
  });
  part('previews', HTMLElement).replaceChildren(...items);
  addEventListener('message', function give({ source }: MessageEvent<unknown>) {
    const frame = frames.find(({ contentWindow }) => contentWindow === source);
    if (frame) frame.contentWindow?.postMessage(feed, location.origin);
    // Once the frames of an earlier feed are gone, nothing needs this listener.
    if (frames.every(({ isConnected }) => !isConnected)) removeEventListener('message', give);
  });
}
