import { areNormalised, openPage } from '../../src/feed/feed.js';
import { asRecord, own } from '../../src/feed/record.js';
import { sentence } from '../../src/feed/sentence.js';
import { check, type CheckedPage } from '../../src/tool/check.js';
import {
  append,
  describeOrigin,
  InputError,
  summarise,
  type Finding,
} from '../../src/tool/findings/finding.js';
import { groupFindings, type FindingGroup } from '../../src/tool/findings/finding-groups.js';
import { describeOrigins } from '../../src/tool/findings/origins.js';
import { followPages, readPages, type SourceFile } from '../../src/tool/sources/source.js';
import { unreadPages } from '../../src/tool/sources/unread-page.js';
import { withBuiltInCities, withBuiltInTopics } from '../../src/tool/places/built-in.js';
import { speak } from './french.js';
import { offerFor } from './offer.js';
import type { Answer, Choice, Request, ShownGroup } from './protocol.js';

/** Most places of a group that are listed. */
const mostPlaces = 500;

addEventListener('message', ({ data }: MessageEvent<Request>) => {
  void answer(data);
});

async function answer({ source, choice, language }: Request): Promise<void> {
  speak(language);
  const files: SourceFile[] = [];
  const findings: Finding[] = [];
  try {
    files.push(...(typeof source === 'string' ? await follow(source, findings) : source));
    say(await checkAll(files, choice, findings));
  } catch (error) {
    // A rejection would not reach the page, and it would wait for ever.
    if (!(error instanceof InputError)) return reportError(error);
    say({ kind: 'refused', message: error.message, offer: offerFor(files, choice, error) });
  }
}

function say(message: Answer): void {
  postMessage(message);
}

async function checkAll(
  files: readonly SourceFile[],
  choice: Choice,
  findings: Finding[],
): Promise<Answer> {
  const places = withBuiltInCities();
  const topics = withBuiltInTopics();
  const sheets = choice.sheet === undefined ? [] : [choice.sheet];
  const reading = { encoding: choice.encoding, noOptions: true };
  const read = await readPages(
    files.map((file) => ({ ...file, ...reading })),
    { places, topics, sheets, noOptions: true },
  );
  append(findings, read.findings);
  const names = files.map(({ name }) => name);
  append(findings, unreadPages(read.pages, names, true));
  const [first, ...rest] = read.pages;
  if (!first) throw new InputError(sentence`There is nothing to check.`);
  const progress = (done: number) => say({ kind: 'progress', done });
  const checked = check([first, ...rest], { places, topics, progress });
  append(findings, checked.findings);
  return {
    kind: 'checked',
    offer: offerFor(files, choice, findings),
    practices: checked.feed.practices.length,
    summary: summarise(checked.feed.practices.length, findings),
    groups: groupFindings(findings).map(inWords),
    document: inOne([first, ...rest]),
  };
}

function inWords({ severity, code, message, origins }: FindingGroup): ShownGroup {
  return {
    severity,
    code,
    message,
    where: describeOrigins(origins),
    places: origins.slice(0, mostPlaces).map(describeOrigin),
    count: origins.length,
  };
}

async function follow(address: string, findings: Finding[]): Promise<SourceFile[]> {
  const followed = await followPages(address, fetchFile);
  append(findings, followed.findings);
  return followed.files;
}

/** @throws {InputError} if the file cannot be loaded */
async function fetchFile(address: string): Promise<SourceFile> {
  let response: Response;
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    response = await fetch(address, { credentials: 'omit', referrerPolicy: 'no-referrer' });
    bytes = new Uint8Array(await response.arrayBuffer());
  } catch (cause) {
    const message = sentence`${address} cannot be reached. The address may be misspelt, or its server may be down or may not send "Access-Control-Allow-Origin: *", which pages of other sites need to show the feed.`;
    throw new InputError(message, { cause });
  }
  if (!response.ok) throw new InputError(sentence`${address} answers ${response.status}.`);
  return { name: address, url: response.url, bytes };
}

/** Joins the pages into one document, with the head of the first: the elements take a single object. */
function inOne(pages: readonly [CheckedPage, ...CheckedPage[]]): unknown {
  const opened = pages.map(({ document }) => openPage(document));
  const head = opened[0]?.head ?? {};
  // The mark of the first page must not vouch for others that have none.
  const mark = areNormalised(opened) ? {} : { normalised: undefined };
  const extension = { ...asRecord(own(head, '_practices')), ...mark };
  return { ...head, _practices: extension, items: opened.flatMap(({ items }) => items) };
}
