import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { sentence } from '../../feed/sentence.js';
import { InputError } from '../findings/finding.js';
import { reason } from './files.js';

/** Beginnings of files that other programs have compressed, and of UTF-16: nothing in them would be understood. */
const otherKinds = ['28b52ffd', 'fd377a58', '425a68', '504b0304', 'fffe', 'feff'];

/** Bytes by which a log is known again that has grown since it was copied. */
const beginning = 4_096;

/** What the content of a log is known again by. Undefined for logs that are too short for it. */
export interface Fingerprint {
  whole: string | undefined;
  beginning: string | undefined;
}

/** What a log is called in messages. */
export function logName(path: string): string {
  return path === '-' ? sentence`Standard input` : path;
}

/**
 * The content of a log, or of standard input for `-`, piece by piece. What is compressed with gzip is unpacked.
 *
 * @param fingerprint gets its values while the log is read
 * @throws {InputError} when it cannot be read to its end
 */
export async function* logContent(
  path: string,
  fingerprint: Fingerprint,
): AsyncGenerator<Uint8Array> {
  const name = logName(path);
  const stream: Readable =
    path === '-' ? process.stdin : createReadStream(path, { highWaterMark: 256 * 1024 });
  const whole = createHash('sha256');
  let head = Buffer.alloc(0);
  let empty = true;
  try {
    for await (const piece of unpacked(stream, name)) {
      whole.update(piece);
      if (head.length < beginning)
        head = Buffer.concat([head, piece.subarray(0, beginning - head.length)]);
      empty = false;
      yield piece;
    }
  } catch (error) {
    if (error instanceof InputError) throw error;
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new InputError(
      code.startsWith('Z_')
        ? sentence`${name} is compressed, and damaged or broken off, so nothing was counted.`
        : sentence`${name} cannot be read: ${reason(error)}.`,
      { cause: error },
    );
  } finally {
    stream.destroy();
  }
  if (!empty) fingerprint.whole = whole.digest('hex');
  if (head.length === beginning)
    fingerprint.beginning = createHash('sha256').update(head).digest('hex');
}

async function* unpacked(stream: Readable, name: string): AsyncGenerator<Buffer> {
  const pieces: AsyncIterator<Buffer> = stream[Symbol.asyncIterator]();
  let head = Buffer.alloc(0);
  for (let next = await pieces.next(); !next.done; next = await pieces.next()) {
    head = Buffer.concat([head, next.value]);
    if (head.length >= 4) break;
  }
  if (head.length === 0) return;
  const start = head.subarray(0, 4).toString('hex');
  if (otherKinds.some((kind) => start.startsWith(kind)))
    throw new InputError(
      sentence`${name} is a text in UTF-16, or compressed with another program than gzip. Unpack it, and give the text to: npx intercultural-practices reach -`,
    );
  const all = (async function* () {
    yield head;
    for (let next = await pieces.next(); !next.done; next = await pieces.next()) yield next.value;
  })();
  if (!start.startsWith('1f8b')) {
    yield* all;
    return;
  }
  // An error of the source ends the other as well, which throws it below.
  yield* pipeline(Readable.from(all), createGunzip({ chunkSize: 256 * 1024 }), () => {});
}
