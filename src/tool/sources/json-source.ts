import { formatPath } from '../../feed/problem-summary.js';
import type { Path } from '../../feed/problem.js';
import { sentence } from '../../feed/sentence.js';
import { InputError, type Origin } from '../findings/finding.js';
import { findJsonMistake } from './json-mistake.js';

/**
 * Reads the JSON text of a file.
 *
 * @throws {InputError} when it is not JSON, saying in which line, or has too many values
 */
export function parseJsonFile(text: string, file: string): unknown {
  const json = text.replace(/^\uFEFF/, '');
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (cause) {
    throw new InputError(describeMistake(json, file), { cause });
  }
  if (isVast(value)) {
    throw new InputError(
      sentence`${file} is too large for a feed: it has over ${maxValues} values.`,
    );
  }
  return value;
}

function describeMistake(text: string, file: string): string {
  if (isJsonLines(text)) {
    return sentence`${file} has a JSON object in each line (NDJSON), which is no feed. Put the objects into the list "items" of one JSON Feed.`;
  }
  const mistake = findJsonMistake(text);
  if (!mistake) return sentence`${file} is not JSON, or is nested too deeply.`;
  const { line, column } = positionAt(text, mistake.offset);
  return sentence`${file} is not JSON: line ${line}, column ${column}. ${mistake.message}`;
}

/** Whether the first two lines are objects of their own. */
function isJsonLines(text: string): boolean {
  const [first = '', second = ''] = text.slice(0, 1_000_000).split(/\r?\n/).filter(Boolean);
  return [first, second].every((line) => {
    if (!/^\s*\{/.test(line)) return false;
    try {
      JSON.parse(line);
      return true;
    } catch {
      return false;
    }
  });
}

/** As many as some 20,000 practices in several languages have. More of them, all wrong, would exhaust the memory with messages. */
const maxValues = 2_000_000;

function isVast(root: unknown): boolean {
  const open: unknown[] = [root];
  let count = 0;
  while (open.length > 0) {
    const value = open.pop();
    if (typeof value !== 'object' || value === null) continue;
    for (const part of Object.values(value)) {
      if (++count > maxValues) return true;
      open.push(part);
    }
  }
  return false;
}

function positionAt(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  return {
    line: before.split('\n').length,
    column: offset - before.lastIndexOf('\n'),
  };
}

/** A value that was asked for, or one that contains it. */
interface Wanted {
  readonly children: Map<string | number, Wanted>;
  offset?: number;
}

const jsonToken = /[{}[\],]|"[^"\\]*(?:\\.[^"\\]*)*"\s*:?|[^\s{}[\],:"]+/g;

/**
 * Finds values in valid JSON text by their paths; where a path leads nowhere, the nearest value around it. Keeps only what was
 * asked for, because a tree of a large feed would take ten times its size. It does not recurse, so depth costs no stack.
 */
export function locateInJson(text: string, file: string, paths: readonly Path[]): Origin[] {
  const root: Wanted = { children: new Map() };
  for (const path of paths) {
    let node = root;
    for (const key of path) {
      const child: Wanted = node.children.get(key) ?? { children: new Map() };
      node.children.set(key, child);
      node = child;
    }
  }
  findOffsets(text, root);
  const lines = lineStarts(text);
  return paths.map((path) => {
    let node: Wanted | undefined = root;
    let offset = 0;
    for (const key of path) {
      node = node?.children.get(key);
      offset = node?.offset ?? offset;
    }
    const line = lastAtMost(lines, offset);
    const column = offset - (lines[line] ?? 0) + 1;
    return { file, line: line + 1, column, path: formatPath(path) };
  });
}

function findOffsets(text: string, root: Wanted): void {
  const open: { node: Wanted | undefined; index: number | undefined }[] = [];
  let next: Wanted | undefined = root;
  for (const { 0: found, index } of text.matchAll(jsonToken)) {
    const top = open.at(-1);
    if (found === '}' || found === ']') open.pop();
    else if (found === ',') {
      if (top?.index !== undefined) next = top.node?.children.get(++top.index);
    } else if (found.endsWith(':')) {
      next = top?.node && wantedKey(found, top.node);
    } else {
      if (next) next.offset = index;
      if (found === '{') open.push({ node: next, index: undefined });
      if (found === '[') {
        open.push({ node: next, index: 0 });
        next = next?.children.get(0);
      }
    }
  }
}

function wantedKey(found: string, { children }: Wanted): Wanted | undefined {
  const key: unknown = JSON.parse(found.slice(0, -1));
  return typeof key === 'string' ? children.get(key) : undefined;
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** Position of the last number that is not above the limit, in ascending numbers. */
function lastAtMost(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((numbers[middle] ?? 0) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
