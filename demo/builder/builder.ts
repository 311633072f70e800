import { html, nothing } from 'lit';
import { englishWords, pageWords } from '../../src/static/page-words.js';
import { feedAddress, scriptAddress } from './addresses.js';
import { adviceNote } from './advice-note.js';
import { choiceGroup } from './choice-group.js';
import {
  choicesOf,
  chosenIn,
  languageChoices,
  noChoices,
  practiceChoices,
  type Choices,
} from './choices.js';
import { completions } from './completion.js';
import { contrastNote } from './contrast.js';
import { copyWith } from './copy.js';
import { loadFeeds, type Feeds } from './feeds.js';
import { showFields } from './fields.js';
import { filterOrder, moved, orderOf } from './filter-order.js';
import { agreeTo, foreignScriptNote, withoutForeignScript } from './foreign-script.js';
import { formParams, offer, part, setForm, show } from './form.js';
import { loadHashes } from './hashes.js';
import { noteOf } from './notes.js';
import { defaultOptions, fromParams, type Options, toParams, widths } from './options.js';
import { policyOf } from './policy.js';
import { Preview, previewPage } from './preview.js';
import { remarksOf } from './remarks.js';
import { reportNote } from './report-link.js';
import { weightNote, weightOf } from './small-feed.js';
import { snippetOf, type Hashes } from './snippet.js';
import { practicesOf, staticHtml } from './static.js';
import { showSummaries } from './summaries.js';
import { unreadIn, unreadNote } from './unread.js';

/** Milliseconds after the last keystroke before the builder makes requests and updates what screen readers announce. */
const typingPause = 500;

const isNarrow = matchMedia('(width < 60rem)').matches;
const defaults: Options = {
  ...defaultOptions(feedAddress, scriptAddress),
  width: isNarrow ? 'phone' : 'desktop',
};
const form = part('builder', HTMLFormElement);
const snippet = part('snippet', HTMLElement);
const preview = new Preview(part('stage', HTMLElement));
const cityField = part('city', HTMLInputElement);

let options = defaults;
/** What the widgets say, in the language of the page that the snippet is for. */
let words = englishWords;
let feeds: Feeds | undefined;
let hashes: Hashes | undefined;
/** The order in which the filters of the search are listed, with those that are not chosen. */
let order = orderOf(defaults);
let choices: Choices = noChoices;
let timer: ReturnType<typeof setTimeout> | undefined;

function readAddress(): void {
  const params = new URLSearchParams(location.search);
  const asked = fromParams(params, defaults);
  const { safe, foreign } = withoutForeignScript(asked, defaults);
  fill(safe);
  showForeignScript(foreign);
  show('unread', unreadNote(unreadIn(params, defaults), 'The link to this page says:'));
  follow();
  void load();
}

/** Whether the page's address says what is chosen. */
function isWritten(): boolean {
  const read = fromParams(new URLSearchParams(location.search), defaults);
  return toParams(read, defaults).toString() === toParams(options, defaults).toString();
}

function writeAddress(): void {
  if (isWritten()) return;
  const params = toParams(options, defaults).toString();
  history.pushState(null, '', params ? `?${params}` : location.pathname);
  show('unread', nothing);
}

function showForeignScript(foreign: string | undefined): void {
  const agree = (script: string): void => {
    change({ script }, 'script');
    showForeignScript(undefined);
    snippet.focus();
  };
  show('foreign-script', foreignScriptNote(foreign, agree));
}

/** Puts options into the form. */
function fill(next: Options): void {
  setForm(form, next);
  order = orderOf(next);
  showGroups(next);
}

/** Takes the options from the form, and shows the fields and the snippet that follow from them. */
function follow(): void {
  const former = options;
  const params = formParams(form);
  options = fromParams(params, defaults);
  agreeTo(options);
  if (options.src !== former.src) {
    feeds = undefined;
    choices = noChoices;
  }
  if (options.script !== former.script) hashes = undefined;
  show('misread', unreadNote(unreadIn(params, defaults), 'Among your choices:'));
  showFields(options);
  showSummaries(options);
  show(
    'contrast',
    contrastNote(options, (better) => change(better, 'accent')),
  );
  showGroups(options);
  offerCities();
  showSnippet();
}

/** Loads the hashes and the feeds, and shows what depends on them. */
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
  if (!feeds) {
    const loaded = await loadFeeds(asked);
    if (asked.src === options.src) feeds = loaded;
  }
  // If the options changed meanwhile, another call shows the result of the new ones.
  if (asked !== options || !feeds) return;
  const { feed, parts, doubts } = feeds;
  showChoices();
  const replace = (typed: string, meant: string): void =>
    change({ city: options.city.replace(typed, () => meant) }, 'city');
  show('advice', adviceNote(feeds, options, replace));
  const remarks = [...remarksOf(options, defaults, feed), ...doubts];
  const items = remarks.map((remark) => html`<li>${remark}</li>`);
  show(
    'remarks',
    items.length
      ? html`<ul>
          ${items}
        </ul>`
      : nothing,
  );
  show('report', reportNote(parts, options));
  await showResult(asked);
  const weight = feed && (await weightOf(feed, asked));
  if (asked === options) show('weight', weightNote(weight, asked));
}

async function showResult(asked: Options): Promise<void> {
  if (asked !== options || (asked.way === 'static' && !feeds?.feed)) return;
  showSnippet();
  const trusted = asked.way === 'static' || asked.script === scriptAddress;
  preview.show(previewPage(snippet.textContent, asked), widths[asked.width], trusted);
  const lines = await policyOf(asked, hashes ?? new Map(), feeds?.feed);
  if (asked === options) part('policy', HTMLElement).textContent = lines.join('\n');
}

/** Shows the choices for options with several values. */
function showGroups(chosen: Options): void {
  for (const [name, label, all] of [
    ['topic', 'Topics', choices.topics],
    ['country', 'Countries', choices.countries],
  ] as const) {
    const values = chosenIn(chosen[name], name, feeds?.feed);
    show(name, choiceGroup({ name, label, choices: all, chosen: values }));
  }
  show('filters', filterOrder(order, chosen, move));
}

/** Moves a filter of the search. The focus stays on the button that moved it. */
function move(filter: string, by: 1 | -1): void {
  order = moved(order, filter, by);
  showGroups(options);
  follow();
  form.querySelector<HTMLElement>(`[data-move="${CSS.escape(filter)} ${by}"]`)?.focus();
  part('moved', HTMLElement).textContent = `${order.indexOf(filter) + 1} of ${order.length - 1}`;
  writeAddress();
  void load();
}

/** Offers cities for the last name in the field. While only that name changes, they are the same, and the open list stays. */
function offerCities(): void {
  const list = part('cities', HTMLDataListElement);
  const offered = completions(choices.cities, cityField.value);
  const isSame =
    list.options.length === offered.length &&
    offered.every(([value], at) => list.options[at]?.value === value);
  if (!isSame) list.replaceChildren(...offered.map(([value, name]) => new Option(name, value)));
}

function showChoices(): void {
  const feed = feeds?.feed;
  if (!feed) return;
  choices = choicesOf(feed);
  offerCities();
  showGroups(options);
  const practices = practicesOf(feed, { ...defaults, city: options.city });
  const titles = practiceChoices(practices, options.lang);
  offer(part('practice', HTMLSelectElement), [['', 'Choose one'], ...titles], options.practice);
}

function showSnippet(): void {
  const known = hashes ?? new Map();
  const feed = feeds?.feed;
  if (options.way !== 'static') snippet.textContent = snippetOf(options, known);
  else snippet.textContent = feed ? staticHtml(feed, options, words) : '';
  const { note, integrity } = noteOf(options, known);
  show('note', note);
  show('integrity', integrity);
}

/** Changes the form as its visitor would. The button that was pressed disappears, so the focus moves to a field. */
function change(changes: Partial<Options>, focus: keyof Options): void {
  fill({ ...options, ...changes });
  follow();
  writeAddress();
  void load();
  form.querySelector<HTMLElement>(`[name="${focus}"]`)?.focus();
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
copyWith(part('copy', HTMLButtonElement), snippet, part('copied', HTMLElement));
addEventListener('popstate', () => {
  // A link to a part of the page is a step in the history too.
  if (!isWritten()) readAddress();
});
readAddress();
