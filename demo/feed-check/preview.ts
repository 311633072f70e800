// The interface uses the language of <html lang>, so three languages need three frames.
const language = new URLSearchParams(location.search).get('lang') ?? 'en';
document.documentElement.lang = language;
document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr';

addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
  const list = document.querySelector('practice-list');
  if (source === parent && list) list.feed = data;
});

// The parent waits for this: a message to a page that does not listen yet would be lost.
parent.postMessage('ready', location.origin);
