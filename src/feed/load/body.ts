import { FeedError } from '../problem.js';
import { sentence } from '../sentence.js';
import { notJson } from './reasons.js';

/** Maximum size of a page in bytes, after decompression: about 5,000 practices, which a phone parses without a noticeable delay. */
const maxBytes = 5_000_000;

/**
 * The text of a response. The encoding in its header is ignored, because many servers send a wrong one. JSON begins with an
 * ASCII character, so UTF-16 is recognised by its byte-order mark or by a zero byte there; everything else is read as UTF-8.
 * @throws FeedError `too-large` as soon as the limit is exceeded; the rest is not read
 * @throws whatever the browser throws when the connection breaks
 */
export async function readBody(response: Response, url: string): Promise<string> {
  if (!response.body) {
    // Nothing was sent, or the page has a polyfill of `fetch`, which has no streams.
    const text = await response.text();
    if (text.length > maxBytes) throw tooLarge(url);
    return text;
  }
  // Not `getReader()`: WebKit reads the `mode` of its absent options from `Object.prototype`, where a page's script may have added one.
  const reader = new ReadableStreamDefaultReader(response.body);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { value } = await reader.read();
    if (!value) break;
    size += value.length;
    if (size > maxBytes) {
      void reader.cancel().catch(() => {});
      throw tooLarge(url);
    }
    chunks.push(value);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  // The decoder drops the byte-order mark.
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}

function tooLarge(url: string): FeedError {
  const most = `${maxBytes / 1_000_000} MB`;
  const message = sentence`The feed ${url} is larger than ${most}. Split it into pages, linked by next_url.`;
  return new FeedError('too-large', message);
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === undefined || second === undefined) return 'utf-8';
  if ((first === 0xfe && second === 0xff) || first === 0) return 'utf-16be';
  return (first === 0xff && second === 0xfe) || second === 0 ? 'utf-16le' : 'utf-8';
}

/** @throws FeedError `not-json`, whose message says what the text looks like instead */
export function parseJson(text: string, url: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new FeedError('not-json', notJson(url, text.trimStart().slice(0, 60)), { cause });
  }
}
