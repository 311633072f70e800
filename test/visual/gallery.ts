// Every element in every state on one page. Parameters of its address:
//   ?theme=night    one of demo/themes, or "dark" for a dark page without a theme, or "undeclared" for one that does not say so
//   ?lang=ar        language of the page; its direction follows
//   ?dir=rtl        direction, whatever the language
//   ?width=320      CSS pixels that each element has
//   ?only=card,…    show only these states
// This typeface is the same on every machine.
import '@fontsource/atkinson-hyperlegible/400.css';
import '@fontsource/atkinson-hyperlegible/700.css';
import '../../src/embed.js';
import { searchControlsFile } from '../../src/elements/later-files.js';
import type { PracticeCard, PracticeList, PracticeMap, PracticeSearch } from '../../src/index.js';
import { answerInPage } from './answers.js';
import { galleryFeed } from './gallery-feed.js';
import { states } from './states.js';

type Practices = PracticeCard | PracticeList | PracticeMap | PracticeSearch;

const asked = new URLSearchParams(location.search);
const root = document.documentElement;
const theme = asked.get('theme') ?? '';
const lang = asked.get('lang') ?? 'en';
const only = asked.get('only')?.split(',');
const width = Number(asked.get('width') ?? 768);
const main = document.querySelector('main');

root.lang = lang;
// Not on the root: Chromium would take pictures from beside a single column.
main?.setAttribute(
  'dir',
  asked.get('dir') ?? (['ar', 'fa', 'he', 'ur'].includes(lang) ? 'rtl' : 'ltr'),
);
if (theme === 'dark') root.classList.add('dark');
else if (theme === 'undeclared') root.classList.add('dark', 'undeclared');
else if (theme) await addTheme(theme);

answerInPage();
console.warn = () => undefined;

await customElements.whenDefined('practice-list');
const later = [];
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
  later.push(await show(section, galleryFeed));
}
for (const wait of later) await wait?.();

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
 * Waits for the typeface, the images, the file with the buttons of cards, and two updates of each element, because searches follow
 * lists. Then stops animations, so that pictures can be compared.
 */
async function settled(): Promise<void> {
  await searchControlsFile.load();
  for (let i = 0; i < 2; i++) {
    for (const element of document.querySelectorAll<Practices>(
      'practice-list, practice-card, practice-map, practice-search',
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
