import { describeOrigin, summarise, type Finding } from '../../src/tool/finding.js';
import type { Answer, Request } from './protocol.js';

function find<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const element = document.getElementById(id);
  if (element instanceof kind) return element;
  throw new Error(`The page has no ${kind.name} #${id}.`);
}

const status = find('status', HTMLElement);
const result = find('result', HTMLElement);
const look = find('look', HTMLElement);
const address = find('address', HTMLInputElement);
const file = find('file', HTMLInputElement);
const text = find('text', HTMLTextAreaElement);

let worker: Worker | undefined;

/** Runs a check in a worker, so that the page stays responsive. A new check ends the previous one. */
function run(source: Request['source']): void {
  worker?.terminate();
  worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => show(data));
  worker.addEventListener('error', ({ message }) =>
    show({ kind: 'refused', message: `The check itself failed: ${message}` }),
  );
  result.hidden = true;
  look.hidden = true;
  status.textContent = 'Checking …';
  const request: Request = { source, vocabularies: new URL('../data/', document.baseURI).href };
  worker.postMessage(request, []);
}

function show(answer: Answer): void {
  if (answer.kind === 'progress') {
    if (answer.done < 1) status.textContent = `Checking … ${Math.round(answer.done * 100)} %`;
    return;
  }
  worker?.terminate();
  if (answer.kind === 'refused') {
    status.textContent = answer.message;
    return;
  }
  status.textContent = summarise(answer.practices, answer.findings);
  showFindings(answer.findings);
  result.hidden = answer.findings.length === 0;
  look.hidden = answer.practices === 0;
  if (answer.practices > 0) showPreviews(answer.document);
}

/** How many findings are shown: if there are more, people correct these first. */
const mostListed = 200;

/** Errors come first. */
const severities: readonly Finding['severity'][] = ['error', 'hint', 'note'];

function showFindings(findings: readonly Finding[]): void {
  const sorted = severities.flatMap((severity) =>
    findings.filter((each) => each.severity === severity),
  );
  find('findings', HTMLElement).replaceChildren(...sorted.slice(0, mostListed).map(toListItem));
  find('more', HTMLElement).textContent =
    sorted.length > mostListed ? `And ${sorted.length - mostListed} more.` : '';
}

function toListItem({ severity, message, origin }: Finding): HTMLElement {
  const item = document.createElement('li');
  const label = document.createElement('strong');
  const place = document.createElement('span');
  const words = document.createElement('span');
  item.dataset['severity'] = severity;
  label.textContent = { error: 'Error', hint: 'Hint', note: 'Note' }[severity];
  place.className = 'place';
  place.textContent = describeOrigin(origin);
  words.dir = 'auto';
  words.textContent = message;
  item.append(label, ' ', place, ' ', words);
  return item;
}

/** English, the language of most practices; French, the next most common; Arabic, which is written from right to left. */
const previewLanguages = ['en', 'fr', 'ar'];

/** Shows a feed's first cards as they look on pages in three languages. */
function showPreviews(feed: unknown): void {
  const names = new Intl.DisplayNames('en', { type: 'language' });
  const frames = previewLanguages.map((language) => {
    const frame = document.createElement('iframe');
    frame.title = `The cards on a page in ${names.of(language)}`;
    frame.src = `feed-check/preview.html?lang=${language}`;
    return frame;
  });
  find('previews', HTMLElement).replaceChildren(...frames);
  addEventListener('message', function give({ source }: MessageEvent<unknown>) {
    const frame = frames.find(({ contentWindow }) => contentWindow === source);
    if (frame) frame.contentWindow?.postMessage(feed, location.origin);
    // Once the frames of an earlier feed are gone, nothing needs this listener.
    if (frames.every(({ isConnected }) => !isConnected)) removeEventListener('message', give);
  });
}

async function runFiles(files: Iterable<File>): Promise<void> {
  const read = Array.from(files, async (each) => ({
    name: each.name,
    bytes: new Uint8Array(await each.arrayBuffer()),
  }));
  if (read.length > 0) run(await Promise.all(read));
}

function onSubmit(id: string, act: () => void): void {
  find(id, HTMLFormElement).addEventListener('submit', (event) => {
    event.preventDefault();
    act();
  });
}

onSubmit('by-address', () => {
  if (URL.canParse(address.value, document.baseURI)) {
    run(new URL(address.value, document.baseURI).href);
  } else status.textContent = 'This is not a valid address.';
});
onSubmit('by-text', () =>
  run([{ name: 'pasted text', bytes: new TextEncoder().encode(text.value) }]),
);
file.addEventListener('change', () => void runFiles(file.files ?? []));
addEventListener('dragover', (event) => event.preventDefault());
addEventListener('drop', (event) => {
  if (!event.dataTransfer?.files.length) return;
  event.preventDefault();
  void runFiles(event.dataTransfer.files);
});
