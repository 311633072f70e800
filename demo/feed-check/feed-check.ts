import { sentence } from '../../src/feed/sentence.js';
import {
  messageLanguage,
  messageLanguageFor,
  messageLanguages,
} from '../../src/tool/messages/messages.js';
import { choice, nothingToChoose, offerChoices } from './choices.js';
import { groupsAsText, isolated, namesOptions, nextStep, showGroups } from './findings.js';
import { inLanguage, speak } from './french.js';
import { part } from './part.js';
import { showPreviews } from './previews.js';
import type { Answer, Choice, Request, ShownGroup, Source } from './protocol.js';

const outcome = part('outcome', HTMLElement);
const status = part('status', HTMLElement);
const progress = part('progress', HTMLProgressElement);
const detail = part('detail', HTMLElement);
const next = part('next', HTMLElement);
const command = part('command', HTMLElement);
const actions = part('actions', HTMLElement);
const copied = part('copied', HTMLElement);
const look = part('look', HTMLElement);
const address = part('address', HTMLInputElement);
const file = part('file', HTMLInputElement);
const text = part('text', HTMLTextAreaElement);

let worker: Worker | undefined;
/** What was checked last, to say it in another language. */
let checked: (() => Source) | undefined;
let chosen: Choice = {};
let groups: readonly ShownGroup[] = [];

/**
 * Runs a check in a worker, so that the page stays responsive. A new check ends the previous one.
 *
 * @param how - what the person has chosen for this source
 * @param moveFocus - to the summary, once it is there
 */
function run(source: () => Source, how: Choice = {}, moveFocus = true): void {
  checked = source;
  chosen = how;
  worker?.terminate();
  worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => show(data, moveFocus));
  worker.addEventListener('error', ({ message }) =>
    refuse(sentence`The check itself failed: ${message}`, moveFocus),
  );
  enter('busy', sentence`Checking …`);
  progress.removeAttribute('value');
  const request: Request = {
    source: source(),
    choice: how,
    language: messageLanguage(),
  };
  worker.postMessage(request, []);
}

/** Shows one of the states of the page, without what an earlier check has found. */
function enter(state: 'busy' | 'refused' | 'checked', message: string): void {
  const [first = '', ...rest] = message.split('\n');
  outcome.dataset['state'] = state;
  part('empty', HTMLElement).hidden = true;
  progress.hidden = state !== 'busy';
  outcome.setAttribute('aria-busy', String(state === 'busy'));
  status.replaceChildren(...isolated(first));
  detail.replaceChildren(...isolated(rest.join('\n').trim()));
  detail.hidden = rest.length === 0;
  next.textContent = '';
  command.hidden = true;
  offerChoices(nothingToChoose, {});
  copied.textContent = '';
  actions.hidden = true;
  look.hidden = true;
  groups = [];
  showGroups(groups);
}

function refuse(message: string, moveFocus = true): void {
  show({ kind: 'refused', message, offer: nothingToChoose }, moveFocus);
}

function show(answer: Answer, moveFocus = true): void {
  if (answer.kind === 'progress') {
    progress.value = answer.done;
    return;
  }
  worker?.terminate();
  if (answer.kind === 'refused') {
    enter('refused', answer.message);
    const { encodings, sheets } = answer.offer;
    next.textContent =
      encodings.length + sheets.length > 0
        ? sentence`Nothing could be checked. Choose here, or correct the file; then check again.`
        : sentence`Nothing could be checked. Correct this, then check again.`;
    command.hidden = !namesOptions([answer]);
  } else {
    enter('checked', answer.summary);
    groups = answer.groups;
    outcome.dataset['worst'] = groups[0]?.severity ?? 'none';
    next.textContent = nextStep(groups);
    showGroups(groups);
    command.hidden = !namesOptions(groups);
    actions.hidden = groups.length === 0;
    look.hidden = answer.practices === 0;
    if (answer.practices > 0) showPreviews(answer.document, messageLanguage());
  }
  offerChoices(answer.offer, chosen);
  if (moveFocus) status.focus();
}

async function runFiles(files: Iterable<File>): Promise<void> {
  const sources: { name: string; bytes: Uint8Array }[] = [];
  for (const each of files) {
    try {
      sources.push({ name: each.name, bytes: new Uint8Array(await each.arrayBuffer()) });
    } catch {
      refuse(
        sentence`${each.name} cannot be read. It may be a folder, or it was moved or changed after it was chosen. Choose the file again.`,
      );
      return;
    }
  }
  if (sources.length > 0) run(() => sources);
}

function onSubmit(id: string, act: () => void): void {
  part(id, HTMLFormElement).addEventListener('submit', (event) => {
    event.preventDefault();
    act();
  });
}

onSubmit('by-file', () => void runFiles(file.files ?? []));
onSubmit('by-address', () => {
  if (URL.canParse(address.value, document.baseURI)) {
    const { href } = new URL(address.value, document.baseURI);
    run(() => href);
  } else refuse(sentence`This is not a valid address.`);
});
onSubmit('by-text', () => {
  const bytes = new TextEncoder().encode(text.value);
  run(() => [{ name: sentence`pasted text`, bytes }]);
});
onSubmit('choices', () => {
  if (checked) run(checked, choice());
});
file.addEventListener('change', () => {
  const files = [...(file.files ?? [])];
  // So that the same file, once it is corrected, can be chosen again.
  file.value = '';
  void runFiles(files);
});

const dragging = (is: boolean) => document.body.toggleAttribute('data-dragging', is);
addEventListener('dragover', (event) => {
  event.preventDefault();
  dragging(event.dataTransfer?.types.includes('Files') ?? false);
});
addEventListener('dragleave', ({ relatedTarget }) => {
  if (!relatedTarget) dragging(false);
});
addEventListener('drop', (event) => {
  dragging(false);
  if (!event.dataTransfer?.files.length) return;
  event.preventDefault();
  void runFiles(event.dataTransfer.files);
});

part('copy', HTMLElement).addEventListener('click', async () => {
  copied.textContent = '';
  try {
    await navigator.clipboard.writeText(`${status.textContent}\n${groupsAsText(groups)}`);
    copied.textContent = sentence`The findings are copied.`;
  } catch {
    copied.textContent = sentence`The browser did not allow copying.`;
  }
});

/** The texts in the page's markup, which are English. */
const markup = Array.from(document.querySelectorAll('[data-say]'), (element) => ({
  element,
  english: element.textContent.trim().replace(/\s+/g, ' '),
}));
const labels = Array.from(document.querySelectorAll('[data-say-label]'), (element) => ({
  element,
  english: element.getAttribute('aria-label') ?? '',
}));
const choices = [...document.querySelectorAll<HTMLElement>('#languages button')];

/** Lets the page speak a language, and says again in it what was found. */
function useLanguage(tag: string): void {
  const language = messageLanguages.find((each) => each === tag) ?? 'en';
  speak(language);
  document.documentElement.lang = language;
  for (const { element, english } of markup) element.textContent = inLanguage(english, language);
  for (const { element, english } of labels)
    element.setAttribute('aria-label', inLanguage(english, language));
  for (const each of choices) each.setAttribute('aria-pressed', String(each.lang === language));
  if (checked) run(checked, chosen, false);
}

for (const each of choices)
  each.addEventListener('click', () => {
    useLanguage(each.lang);
    const here = new URL(location.href);
    here.searchParams.set('lang', each.lang);
    history.replaceState(history.state, '', here);
  });
const asked = new URLSearchParams(location.search).get('lang');
useLanguage(asked ?? messageLanguageFor(navigator.language));
