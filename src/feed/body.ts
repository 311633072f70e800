import { FeedError } from './feed-error.js';
import { quote } from './problem.js';

/** Most bytes of a page, after decompression: some 5,000 practices, and what a phone parses without a stall. */
const maxBytes = 5_000_000;

/**
 * The text of an answer. What its header calls it is ignored: many servers say something else. JSON is UTF-8, or UTF-16 by
 * its byte-order mark or by the zero in its first character, which is always ASCII.
 * @throws FeedError `too-large` as soon as the limit is passed; the rest is not read
 * @throws TypeError when the connection breaks
 */
export async function readBody(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let read = await reader?.read(); read?.value; read = await reader?.read()) {
    size += read.value.length;
    if (size > maxBytes) {
      void reader?.cancel().catch(() => {});
      const most = `${maxBytes / 1_000_000} MB`;
      throw new FeedError(
        'too-large',
        `The feed is larger than ${most}. Split it into pages by next_url.`,
      );
    }
    chunks.push(read.value);
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

function encodingOf([first, second]: Uint8Array): string {
  if (first === undefined || second === undefined) return 'utf-8';
  if ((first === 0xfe && second === 0xff) || first === 0) return 'utf-16be';
  return (first === 0xff && second === 0xfe) || second === 0 ? 'utf-16le' : 'utf-8';
}

/** @throws FeedError `not-json`, saying what it looks like instead */
export function parseJson(text: string, url: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new FeedError('not-json', `Expected JSON at ${url}, found ${looks(text.trimStart())}.`, {
      cause,
    });
  }
}

function looks(text: string): string {
  if (!text) return 'an empty answer';
  const start = quote(text.slice(0, 60));
  if (/^<(?:!doctype\s+html|html|head|body)/i.test(text)) return `an HTML page starting ${start}`;
  if (text.startsWith('<')) return `markup starting ${start}`;
  // JSON that is cut off or has a comma too many: what comes before the fault looks right.
  return /^[[{]/.test(text)
    ? `JSON that is cut off or has a mistake in it, starting ${start}`
    : `a text starting ${start}`;
}
