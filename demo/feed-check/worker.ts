import { asRecord, own } from '../../src/feed/record.js';
import { check, type CheckedPage } from '../../src/tool/check.js';
import { InputError } from '../../src/tool/finding.js';
import { followPages, readPages, type SourceFile } from '../../src/tool/source.js';
import { parseTable, type Table } from '../../src/tool/table.js';
import { readCities, readTopics } from '../../src/tool/vocabularies.js';
import type { Answer, Request } from './protocol.js';

addEventListener('message', ({ data }: MessageEvent<Request>) => {
  void answer(data);
});

async function answer(request: Request): Promise<void> {
  try {
    say(await checkAll(request));
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    say({ kind: 'refused', message: error.message });
  }
}

function say(message: Answer): void {
  postMessage(message);
}

async function checkAll({ source, vocabularies }: Request): Promise<Answer> {
  const files = typeof source === 'string' ? await followPages(source, fetchFile) : source;
  const cities = readCities(await fetchTable('cities.csv', vocabularies)).cities;
  const topics = readTopics(await fetchTable('topics.csv', vocabularies)).topics;
  const { pages, findings } = await readPages(files, { cities, topics });
  const [first, ...rest] = pages;
  if (!first) throw new InputError('There is nothing to check.');
  const progress = (done: number) => say({ kind: 'progress', done });
  const checked = check([first, ...rest], { topics, progress });
  return {
    kind: 'checked',
    practices: checked.feed.practices.length,
    findings: [...findings, ...checked.findings],
    document: inOne([first, ...rest]),
  };
}

/** @throws {InputError} when there is no file to be had */
async function fetchFile(address: string): Promise<SourceFile> {
  let response: Response;
  try {
    response = await fetch(address, { credentials: 'omit', referrerPolicy: 'no-referrer' });
  } catch (cause) {
    const message = `${address} cannot be reached. It may be misspelt or down, or its server sends no "Access-Control-Allow-Origin: *", without which no page of another site can show it.`;
    throw new InputError(message, { cause });
  }
  if (!response.ok) throw new InputError(`${address} answers ${response.status}.`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  return { name: address, url: response.url, bytes };
}

async function fetchTable(name: string, folder: string): Promise<Table> {
  const { bytes } = await fetchFile(new URL(name, folder).href);
  return parseTable(new TextDecoder().decode(bytes), name).table;
}

/** The pages as one document, since the elements take one as an object. */
function inOne(pages: readonly [CheckedPage, ...CheckedPage[]]): unknown {
  const items = pages.flatMap(({ document }): unknown[] => {
    const list = Array.isArray(document) ? document : own(asRecord(document) ?? {}, 'items');
    return Array.isArray(list) ? list : [];
  });
  return { ...asRecord(pages[0].document), items };
}
