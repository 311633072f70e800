/** Lines with bytes beyond ASCII, enough of them to tell an encoding by. */
export interface Sample {
  readonly lines: readonly Uint8Array[];
  /** The bytes from 0x80 that the whole file has. */
  readonly used: ReadonlySet<number>;
}

/** As much is read at most, in bytes; more would only take longer. */
const enough = 12_000;

/** Where lines are long, the parts of them of this length, in bytes. */
const part = 500;

/** Longer parts without a space are no text. */
const longest = 10_000;

/** In how many lines each byte is wanted: a rare letter may be the only one that two encodings read differently. */
const wanted = { soon: 6, later: 2 };

/** The lines of a file that tell its encoding, from all its parts. */
export function sampleOf(bytes: Uint8Array): Sample {
  const met = new Uint32Array(256);
  const lines: Uint8Array[] = [];
  const others: Uint8Array[] = [];
  let size = 0;
  for (const line of linesOf(bytes)) {
    const most = size < enough ? wanted.soon : wanted.later;
    let isRare = false;
    for (const byte of line) {
      if (byte < 128) continue;
      const times = met[byte] ?? 0;
      if (times < most) isRare = true;
      met[byte] = times + 1;
    }
    if (line.length > longest) continue;
    if (isRare) {
      lines.push(line);
      size += line.length;
    } else others.push(line);
  }
  const step = Math.max(1, Math.ceil(others.length / 100));
  for (let index = 0; index < others.length && size < enough; index += step) {
    const line = others[index];
    if (line) lines.push(line);
    size += line?.length ?? 0;
  }
  const used = new Set<number>();
  met.forEach((count, byte) => {
    if (count > 0) used.add(byte);
  });
  return { lines, used };
}

/** The lines with bytes beyond ASCII. */
function* linesOf(bytes: Uint8Array): Generator<Uint8Array> {
  let start = 0;
  let isPlain = true;
  for (let end = 0; end <= bytes.length; end++) {
    const byte = bytes[end] ?? 10;
    if (byte >= 128) isPlain = false;
    if (byte !== 10 && byte !== 13 && (end - start < part || !isSeparator(byte))) continue;
    if (!isPlain) yield bytes.subarray(start, end);
    start = end + 1;
    isPlain = true;
  }
}

/** Space, quote mark, comma, semicolon: like line breaks, none of them is ever the second byte of a character. */
function isSeparator(byte: number): boolean {
  return byte === 0x20 || byte === 0x22 || byte === 0x2c || byte === 0x3b;
}
