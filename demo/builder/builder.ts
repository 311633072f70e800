import { html, nothing, render } from 'lit';
import { type Feed, FeedError, loadFeed } from '../../src/index.js';
import { feedAddress, scriptAddress } from './addresses.js';
import { adviceOf } from './advice.js';
import { choicesOf, languageChoices, practiceChoices } from './choices.js';
import { checksOf, passes, readable } from './colours.js';
import { agreeTo, foreignScriptNote, withoutForeignScript } from './foreign-script.js';
import { formParams, offer, part, setForm } from './form.js';
import { loadHashes } from './hashes.js';
import { defaultOptions, fromParams, type Options, toParams, widths } from './options.js';
import { policyOf } from './policy.js';
import { englishWords, pageWords } from '../../src/tool/render/page-words.js';
import { Preview, previewPage } from './preview.js';
import { snippetOf, type Hashes } from './snippet.js';
import { noteOf } from './notes.js';
import { practicesOf, staticHtml } from './static.js';

/** Milliseconds after the last keystroke before the builder makes requests and updates what screen readers announce. */
const typingPause = 500;

const defaults = defaultOptions(feedAddress, scriptAddress);
const form = part('builder', HTMLFormElement);
const snippet = part('snippet', HTMLElement);
const preview = new Preview(part('stage', HTMLElement));

let options = defaults;
/** What the widgets say, in the language of the page that the snippet is for. */
let words = englishWords;
let feed: Feed | undefined;
let feedError = '';
let hashes: Hashes | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

function readAddress(): void {
  const asked = fromParams(new URLSearchParams(location.search), defaults);
  const { safe, foreign } = withoutForeignScript(asked, defaults);
  setForm(form, safe);
  showForeignScript(foreign);
  follow();
  void load();
}

function writeAddress(): void {
  const params = toParams(options, defaults).toString();
  const address = params ? `?${params}` : location.pathname;
  if (params !== location.search.slice(1)) history.pushState(null, '', address);
}

function showForeignScript(foreign: string | undefined): void {
  const agree = (script: string): void => {
    change({ script }, 'script');
    showForeignScript(undefined);
    snippet.focus();
  };
  render(foreignScriptNote(foreign, agree), part('foreign-script', HTMLElement));
}

/** Takes the options from the form, and shows the fields and the snippet that follow from them. */
function follow(): void {
  const former = options;
  options = fromParams(formParams(form), defaults);
  agreeTo(options);
  if (options.src !== former.src) feed = undefined;
  if (options.script !== former.script) hashes = undefined;
  showFields();
  showSnippet();
}

/** Loads the hashes and the feed, and shows what depends on them. */
async function load(): Promise<void> {
  clearTimeout(timer);
  const asked = options;
  const spoken = await pageWords(asked.lang);
  if (asked.lang === options.lang) words = spoken;
  if (!hashes) {
    const loaded = await loadHashes(asked.script);
    if (asked.script === options.script) hashes = loaded;
  }
  await showResult(asked);
  if (!feed) await loadChoices(asked.src);
  // If the options changed meanwhile, another call shows the result of the new ones.
  if (asked !== options) return;
  showChoices();
  showAdvice();
  await showResult(asked);
}

async function loadChoices(src: string): Promise<void> {
  feedError = '';
  try {
    const loaded = await loadFeed(src);
    if (src === options.src) feed = loaded;
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    if (src === options.src) feedError = error.message;
  }
}

async function showResult(asked: Options): Promise<void> {
  if (asked !== options || (asked.way === 'static' && !feed)) return;
  showSnippet();
  const trusted = asked.way === 'static' || asked.script === scriptAddress;
  preview.show(previewPage(snippet.textContent, asked), widths[asked.width], trusted);
  const lines = await policyOf(asked, hashes ?? new Map());
  if (asked === options) part('policy', HTMLElement).textContent = lines.join('\n');
}

/** Shows only the fields that matter for what is shown and how it is embedded. */
function showFields(): void {
  for (const field of document.querySelectorAll<HTMLElement>('[data-for], [data-not]')) {
    const { for: shows = options.show, not: ways = '' } = field.dataset;
    field.hidden =
      !shows.split(' ').includes(options.show) || ways.split(' ').includes(options.way);
  }
  part('colours', HTMLElement).hidden = !options.ownColours;
  part('security', HTMLElement).hidden = options.way === 'static';
  part('trusted-types', HTMLElement).hidden = options.way === 'iframe';
  showContrast();
}

function showContrast(): void {
  const checks = checksOf(options);
  const better = readable(options);
  render(
    html`<ul>
        ${checks.map(
          (check) =>
            html`<li class=${passes(check) ? 'good' : 'bad'}>
              ${check.what}: ${Math.floor(check.ratio * 100) / 100}:1,
              ${passes(check) ? 'AA' : html`<strong>too little</strong> (needs ${check.needed}:1)`}
            </li>`,
        )}
      </ul>
      ${
        checks.every(passes)
          ? nothing
          : html`<button type="button" @click=${() => change(better, 'accent')}>
              Use the nearest readable colours
            </button>`
      }`,
    part('contrast', HTMLElement),
  );
}

function showChoices(): void {
  if (!feed) return;
  const { cities, countries, topics } = choicesOf(feed);
  part('cities', HTMLDataListElement).replaceChildren(
    ...cities.map(([value, name]) => new Option(name, value)),
  );
  offer(part('topic', HTMLSelectElement), [['', 'All'], ...topics], options.topic);
  offer(part('country', HTMLSelectElement), [['', 'All'], ...countries], options.country);
  const practices = practicesOf(feed, { ...defaults, city: options.city });
  const titles = practiceChoices(practices, options.lang);
  offer(part('practice', HTMLSelectElement), [['', 'Choose one'], ...titles], options.practice);
}

function showSnippet(): void {
  const known = hashes ?? new Map();
  if (options.way !== 'static') snippet.textContent = snippetOf(options, known);
  else snippet.textContent = feed ? staticHtml(feed, options, words) : '';
  const { note, integrity } = noteOf(options, known);
  render(note, part('note', HTMLElement));
  render(integrity, part('integrity', HTMLElement));
}

function showAdvice(): void {
  const advice = feed && adviceOf(feed, options);
  const replace = (typed: string, meant: string): void =>
    change({ city: options.city.replace(typed, () => meant) }, 'city');
  render(
    advice
      ? html`<p class=${advice.ok ? '' : 'bad'}>${advice.message}</p>
          ${Array.from(
            advice.near,
            ([typed, meant]) =>
              html`<button type="button" @click=${() => replace(typed, meant)}>
                Did you mean ${meant}?
              </button>`,
          )}`
      : html`<p class="bad">${feedError}</p>`,
    part('advice', HTMLElement),
  );
}

/** Changes the form as its visitor would. The button that was pressed disappears, so the focus moves to a field. */
function change(changes: Partial<Options>, focus: keyof Options): void {
  setForm(form, { ...options, ...changes });
  follow();
  writeAddress();
  void load();
  form.querySelector<HTMLElement>(`[name="${focus}"]`)?.focus();
}

async function copy(): Promise<void> {
  const status = part('copied', HTMLElement);
  try {
    await navigator.clipboard.writeText(snippet.textContent);
    status.textContent = 'Copied';
  } catch {
    // The page may not write to the clipboard, or is on plain http. The visitor can copy the selection by hand.
    snippet.focus();
    getSelection()?.selectAllChildren(snippet);
    status.textContent = 'Selected: copy it with Ctrl+C or ⌘C';
  }
}

offer(part('lang', HTMLSelectElement), languageChoices(), defaults.lang);
// On the document: events of a control outside the form do not bubble through the form.
document.addEventListener('input', () => {
  follow();
  clearTimeout(timer);
  timer = setTimeout(() => void load(), typingPause);
});
document.addEventListener('change', () => {
  writeAddress();
  void load();
});
form.addEventListener('submit', (event) => event.preventDefault());
part('copy', HTMLButtonElement).addEventListener('click', () => void copy());
part('copy', HTMLButtonElement).addEventListener('blur', () => {
  part('copied', HTMLElement).textContent = '';
});
addEventListener('popstate', readAddress);
readAddress();
