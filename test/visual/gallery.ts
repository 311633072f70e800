// Every element in every state on one page. Its address says how:
//   ?theme=night    one of demo/themes, or "dark" for a dark page without a theme
//   ?lang=ar        language of the page; its direction follows
//   ?dir=rtl        direction, whatever the language
//   ?width=320      CSS pixels that each element has
//   ?only=card,…    these states alone
// A typeface that is the same on every machine.
import '@fontsource/atkinson-hyperlegible/400.css';
import '@fontsource/atkinson-hyperlegible/700.css';
import '../../src/embed.js';
import type { PracticeCard, PracticeList, PracticeSearch } from '../../src/index.js';
import { galleryFeed } from './gallery-feed.js';
import { states } from './states.js';

type Practices = PracticeCard | PracticeList | PracticeSearch;

const asked = new URLSearchParams(location.search);
const root = document.documentElement;
const theme = asked.get('theme') ?? '';
const lang = asked.get('lang') ?? 'en';
const only = asked.get('only')?.split(',');
const width = Number(asked.get('width') ?? 768);
const main = document.querySelector('main');

root.lang = lang;
// Not of the whole page: Chromium takes pictures of that one column beside where it is.
main?.setAttribute(
  'dir',
  asked.get('dir') ?? (['ar', 'fa', 'he', 'ur'].includes(lang) ? 'rtl' : 'ltr'),
);
if (theme === 'dark') root.classList.add('dark');
else if (theme) await addTheme(theme);

// What never answers, and what is down.
const { fetch } = globalThis;
globalThis.fetch = async (input, init) => {
  const url = String(input);
  if (url.endsWith('/never.json')) return new Promise(() => undefined);
  if (url.endsWith('/down.json')) return new Response('', { status: 404 });
  return fetch(input, init);
};
console.warn = () => undefined;

await customElements.whenDefined('practice-list');
for (const [name, show] of Object.entries(states)) {
  if (only && !only.includes(name)) continue;
  const section = document.createElement('section');
  section.id = name;
  section.style.inlineSize = `${width}px`;
  const heading = document.createElement('h2');
  heading.textContent = name;
  const exhibit = document.createElement('div');
  exhibit.append(heading, section);
  main?.append(exhibit);
  await show(section, galleryFeed);
}

await settled();
root.dataset['ready'] = '';

async function addTheme(name: string): Promise<void> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = `../../demo/themes/${name}.css`;
  document.head.append(link);
  await new Promise((resolve, reject) => {
    link.addEventListener('load', resolve);
    link.addEventListener('error', reject);
  });
}

/**
 * Once everything that will come is there: typeface, images, and each element twice, as searches follow lists. What moves stands
 * still, so that two pictures of it are alike.
 */
async function settled(): Promise<void> {
  for (let i = 0; i < 2; i++) {
    for (const element of document.querySelectorAll<Practices>(
      'practice-list, practice-card, practice-search',
    )) {
      await element.updateComplete;
      for (const animation of element.shadowRoot?.getAnimations() ?? []) animation.cancel();
    }
  }
  for (const image of document.images) {
    image.loading = 'eager';
    await image.decode();
  }
  await document.fonts.ready;
}
