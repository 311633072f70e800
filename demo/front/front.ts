import { feedAddress, scriptAddress } from '../builder/addresses.js';
import type { Advice } from '../builder/advice.js';
import { copyText } from '../builder/copy.js';
import { part } from '../builder/form.js';
import type { Options } from '../builder/options.js';
import { builderAddress, exampleFeed, exampleScript, firstCity } from './beginning.js';
import { bringElements } from './elements.js';

/** Milliseconds after the last keystroke before the list follows, and screen readers hear what was found. */
const typingPause = 500;

const form = part('ask', HTMLFormElement);
const field = part('city', HTMLInputElement);
const snippet = part('snippet', HTMLElement);
const copyButton = part('copy', HTMLButtonElement);
const copied = part('copied', HTMLElement);
const list = part('city-list', HTMLElement);

/** What is known of the city that was last asked for. The page's HTML has the answer for the first one. */
let shown: Advice = { message: '', ok: true, near: new Map() };
let asked = { city: firstCity, answer: Promise.resolve(shown) };
let timer: ReturnType<typeof setTimeout> | undefined;

const workings = () => import('./workings.js');

async function optionsNow(): Promise<Options> {
  const { optionsFor } = await workings();
  return optionsFor(field.value, feedAddress, scriptAddress);
}

/** Shows the snippet for what is in the field, and the way to the builder. */
async function showSnippet(): Promise<void> {
  part('more', HTMLAnchorElement).href = builderAddress(field.value);
  const { snippetFor } = await workings();
  snippet.textContent = snippetFor(await optionsNow());
}

/**
 * Finds out about the city in the field, and shows what it finds.
 *
 * @param isWhole - whether the name is not half-typed: the list then also shows that there is nothing
 */
async function follow(isWhole: boolean): Promise<Advice> {
  clearTimeout(timer);
  const { answerTo } = await workings();
  const options = await optionsNow();
  const { city } = options;
  if (city !== asked.city) asked = { city, answer: answerTo(options) };
  const advice = await asked.answer;
  if (city === asked.city) {
    if (advice !== shown) showAnswer(advice);
    if (advice.ok || isWhole) list.setAttribute('city', city);
  }
  return advice;
}

/** Once: a button that somebody is pressing stays the same. */
function showAnswer(advice: Advice): void {
  shown = advice;
  const said = document.createElement('span');
  said.textContent = advice.message;
  said.classList.toggle('bad', !advice.ok);
  const ways = Array.from(advice.near, ([typed, meant]) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = `Did you mean ${meant}?`;
    button.addEventListener('click', () => replace(typed, meant));
    return [' ', button];
  });
  part('answer', HTMLElement).replaceChildren(said, ...ways.flat());
}

/** Says so if a part of this page could not be loaded: then the snippet may be of another city. */
function run(work: Promise<unknown>): void {
  work.catch((error: unknown) => {
    console.warn(error);
    const message = 'A part of this page could not be loaded. Reload the page.';
    showAnswer({ message, ok: false, near: new Map() });
  });
}

/** Corrects the field. The button that was pressed disappears, so the focus moves to the field. */
function replace(typed: string, meant: string): void {
  field.value = field.value.replace(typed, () => meant);
  field.focus();
  run(showSnippet());
  run(follow(true));
}

async function copy(): Promise<void> {
  await showSnippet();
  const { ok } = await follow(true);
  copied.classList.toggle('bad', !ok);
  if (ok) copied.textContent = await copyText(snippet);
  else {
    field.focus();
    copied.textContent = 'Not copied';
  }
}

for (const event of ['focusin', 'pointerover'])
  form.addEventListener(event, () => run(workings()), { once: true });
field.addEventListener('input', () => {
  copied.textContent = '';
  run(showSnippet());
  clearTimeout(timer);
  const isOffered = [...(field.list?.options ?? [])].some(({ value }) => value === field.value);
  if (isOffered) run(follow(true));
  else timer = setTimeout(() => run(follow(false)), typingPause);
});
field.addEventListener('change', () => run(follow(true)));
form.addEventListener('submit', (event) => {
  event.preventDefault();
  run(follow(true));
});
copyButton.addEventListener('click', () => run(copy()));
copyButton.addEventListener('blur', () => {
  copied.textContent = '';
});
// If the feed is down, what the list says of it needs more room than is kept for its first cards.
list.addEventListener('practice-error', () => list.classList.add('settled'));

bringElements(part('network', HTMLElement));
copyButton.disabled = false;
// The snippet in the HTML, with the addresses of this site.
snippet.textContent = snippet.textContent
  .replace(exampleScript, () => scriptAddress)
  .replace(exampleFeed, () => feedAddress);
// A browser may have restored what was typed before a reload.
if (field.value !== firstCity) {
  run(showSnippet());
  run(follow(true));
}
