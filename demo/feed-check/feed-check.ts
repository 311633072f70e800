import { showFindings, summarise } from './findings.js';
import { showPreviews } from './previews.js';
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

/** Checks in a worker, so that the page stays quick; a new check ends the one before. */
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
  showFindings(answer.findings, {
    list: find('findings', HTMLElement),
    more: find('more', HTMLElement),
  });
  result.hidden = answer.findings.length === 0;
  look.hidden = answer.practices === 0;
  if (answer.practices > 0) showPreviews(find('previews', HTMLElement), answer.document);
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
  } else status.textContent = 'This is no address.';
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
