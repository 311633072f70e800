import { loadTimeout } from '../../feed/load/load.js';
import { InputError, type Finding, type FindingCode } from '../finding.js';
import type { SourceFile } from '../source.js';
import { maxFileBytes, mebibytes } from './files.js';

/**
 * Fetches a file as patiently as the widgets do, and says what its server's headers mean for them.
 *
 * @throws {InputError} when it cannot be fetched or is larger than {@link maxFileBytes}
 */
export async function fetchFile(
  address: string,
): Promise<{ file: SourceFile; findings: Finding[] }> {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(loadTimeout) });
    if (!response.ok) {
      await response.body?.cancel();
      throw new InputError(`${address} answers ${response.status} ${response.statusText}.`);
    }
    const bytes = await readBytes(response, address);
    const charset = charsetOf(response.headers);
    const file = { name: address, bytes, url: response.url || address, charset };
    return { file, findings: lintHeaders(response.headers, address) };
  } catch (error) {
    if (error instanceof InputError) throw error;
    const late = error instanceof Error && error.name === 'TimeoutError';
    const reason = late ? `did not answer within ${loadTimeout / 1000} s` : 'cannot be reached';
    throw new InputError(`${address} ${reason}.`, { cause: error });
  }
}

/** `text/csv; charset="windows-1251"` → `windows-1251`. */
function charsetOf(headers: Headers): string | undefined {
  return /;\s*charset\s*=\s*"?([^\s";]+)/i.exec(headers.get('content-type') ?? '')?.[1];
}

async function readBytes({ body }: Response, address: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.byteLength;
    if (size > maxFileBytes)
      throw new InputError(`${address} is larger than ${mebibytes(maxFileBytes)}.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function lintHeaders(headers: Headers, file: string): Finding[] {
  const found: Finding[] = [];
  const hint = (code: FindingCode, message: string) =>
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
      'The server does not send the type "application/feed+json", so feed readers may refuse the feed.',
    );
  }
  if (headers.get('cache-control') === null) {
    hint(
      'no-cache',
      'The server sends no "Cache-Control". Let it say how long browsers may keep the feed.',
    );
  }
  return found;
}
