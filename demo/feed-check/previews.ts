/** English, the language of most practices; one that many have besides; one written the other way. */
const languages = ['en', 'fr', 'ar'];

/** Shows a feed's first cards as pages in three languages have them. */
export function showPreviews(stage: HTMLElement, feed: unknown): void {
  const names = new Intl.DisplayNames('en', { type: 'language' });
  const frames = languages.map((language) => {
    const frame = document.createElement('iframe');
    frame.title = `The cards on a page in ${names.of(language)}`;
    frame.src = `feed-check/preview.html?lang=${language}`;
    return frame;
  });
  stage.replaceChildren(...frames);
  addEventListener('message', function give({ source }: MessageEvent<unknown>) {
    const frame = frames.find(({ contentWindow }) => contentWindow === source);
    if (frame) frame.contentWindow?.postMessage(feed, location.origin);
    // Frames of an earlier feed are gone, and so is what waited for them.
    if (frames.every(({ isConnected }) => !isConnected)) removeEventListener('message', give);
  });
}
