import { InputError, type Finding } from '../finding.js';
import type { SourceFile } from '../source.js';

/** Milliseconds until the last byte; the widgets wait as long. */
const patience = 10_000;
const limit = 64 * 1024 * 1024;

/**
 * Fetches a file, and says what its server's headers mean for the widgets.
 *
 * @throws {InputError} when there is none
 */
export async function fetchFile(
  address: string,
): Promise<{ file: SourceFile; findings: Finding[] }> {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(patience) });
    if (!response.ok) {
      await response.body?.cancel();
      throw new InputError(`${address} answers ${response.status} ${response.statusText}.`);
    }
    const bytes = await readBytes(response, address);
    const file = { name: address, bytes, url: response.url || address };
    return { file, findings: lintHeaders(response.headers, address) };
  } catch (error) {
    if (error instanceof InputError) throw error;
    const late = error instanceof Error && error.name === 'TimeoutError';
    const reason = late ? `did not answer within ${patience / 1000} s` : 'cannot be reached';
    throw new InputError(`${address} ${reason}.`, { cause: error });
  }
}

async function readBytes({ body }: Response, address: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.byteLength;
    if (size > limit) throw new InputError(`${address} is larger than ${limit / 1024 / 1024} MiB.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function lintHeaders(headers: Headers, file: string): Finding[] {
  const found: Finding[] = [];
  const hint = (code: string, message: string) =>
    found.push({ severity: 'hint', code, message, origin: { file } });
  const origin = headers.get('access-control-allow-origin');
  if (origin === null) {
    hint(
      'no-cors',
      'The server sends no "Access-Control-Allow-Origin: *", so pages of other sites cannot show the feed.',
    );
  } else if (origin !== '*') {
    hint('narrow-cors', `Only pages of ${origin} can show the feed (Access-Control-Allow-Origin).`);
  }
  if (!/\bjson\b/i.test(headers.get('content-type') ?? '')) {
    hint(
      'content-type',
      'The server does not call it "application/feed+json": feed readers may refuse it.',
    );
  }
  if (headers.get('cache-control') === null) {
    hint(
      'no-cache',
      'The server sends no "Cache-Control": say how long browsers may keep the feed.',
    );
  }
  return found;
}
