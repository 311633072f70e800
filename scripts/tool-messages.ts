// The messages of the feed tool and their French texts in src/tool/messages/fr.json. `npm run messages` lists the messages without a
// French text, and texts that no message uses; with `--write` it adds the former without words, removes the latter, and puts the
// spaces of French typography into the texts.
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync, Visitor } from 'vite';
import { sentenceKey } from '../src/feed/sentence.js';
import { modulesIn, sentencesIn } from './console-words.js';

const catalogue = 'src/tool/messages/fr.json';

/** A tagged sentence, and where it is first. */
export interface ToolMessage {
  readonly key: string;
  readonly file: string;
  /** Whether it is outside of all functions. */
  readonly atLoading: boolean;
}

/** All messages: tagged sentences, and descriptions in the schema. */
export function toolMessages(): ToolMessage[] {
  const files = ['src/tool', 'src/feed'].flatMap(modulesIn);
  const found = new Map<string, ToolMessage>();
  for (const file of files) {
    const code = readFileSync(file, 'utf8');
    const tagged = sentencesIn(code, file);
    const functions = tagged.length > 0 ? functionsIn(code, file) : [];
    for (const { quasi, start, end } of tagged) {
      const key = sentenceKey(quasi.quasis.map(({ value }) => value.cooked ?? ''));
      const atLoading = !functions.some((each) => each.start < start && end <= each.end);
      if (!found.has(key) || atLoading) found.set(key, { key, file, atLoading });
    }
  }
  const schema = 'data/practice-feed.schema.json';
  for (const key of descriptionsIn(JSON.parse(readFileSync(schema, 'utf8')))) {
    if (!found.has(key)) found.set(key, { key, file: schema, atLoading: false });
  }
  return [...found.values()];
}

function functionsIn(code: string, file: string): { start: number; end: number }[] {
  const functions: { start: number; end: number }[] = [];
  const add = ({ start, end }: { start: number; end: number }) => functions.push({ start, end });
  new Visitor({
    FunctionDeclaration: add,
    FunctionExpression: add,
    ArrowFunctionExpression: add,
  }).visit(parseSync(file, code).program);
  return functions;
}

/** Descriptions of values that a pattern, a type or bounds restrict: only those can be said of a wrong value. */
function descriptionsIn(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const own =
    'description' in schema && typeof schema.description === 'string' && !('$id' in schema)
      ? [schema.description]
      : [];
  return [...own, ...Object.values(schema).flatMap(descriptionsIn)];
}

/** The French texts by message. */
export function frenchTexts(): Record<string, string> {
  return JSON.parse(readFileSync(catalogue, 'utf8'));
}

/** The placeholders of a text: `{0}`, `{1}`. */
export function placeholders(text: string): string[] {
  return [...new Set(text.match(/\{\d+\}/g))].sort();
}

/** The spaces of French: no-break ones before colons, narrow ones before the other high marks and inside guillemets. */
export function withFrenchSpaces(text: string): string {
  return text
    .replace(/«\s?/g, '«\u202F')
    .replace(/\s?»/g, '\u202F»')
    .replace(/ ([;?!])(?=\s|$)/g, '\u202F$1')
    .replace(/ :(?=\s|$)/g, '\u00A0:')
    .replace(/(?<=\p{L})'(?=\p{L})/gu, '’');
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) list();

function list(): void {
  const texts = frenchTexts();
  const messages = toolMessages();
  const keys = new Set(messages.map(({ key }) => key));
  const missing = messages.filter(({ key }) => !texts[key]);
  const unused = Object.keys(texts).filter((key) => !keys.has(key));
  for (const { key, file } of missing) console.log(`missing (${file}): ${JSON.stringify(key)}`);
  for (const key of unused) console.log(`not used: ${JSON.stringify(key)}`);
  console.log(`Missing: ${missing.length}. Not used: ${unused.length}.`);
  if (!process.argv.includes('--write')) return;
  const sorted = [...keys].sort().map((key) => [key, withFrenchSpaces(texts[key] ?? '')]);
  writeFileSync(catalogue, `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`);
}
