/** Servers cut requests and headers at 8 KiB each. */
export const longestLine = 32_768;

/**
 * The lines of a log, in lots. Never more than a piece of the log and one line are in memory.
 *
 * @yields in place of a line that is longer than {@link longestLine}, undefined
 */
export async function* linesOf(
  pieces: AsyncIterable<Uint8Array>,
): AsyncGenerator<readonly (string | undefined)[]> {
  const decoder = new TextDecoder();
  let rest = '';
  let tooLong = false;
  for await (const piece of pieces) {
    const parts: (string | undefined)[] = (rest + decoder.decode(piece, { stream: true })).split(
      '\n',
    );
    rest = parts.pop() ?? '';
    if (parts.length > 0) {
      if (tooLong) parts[0] = undefined;
      tooLong = false;
    }
    if (tooLong || rest.length > longestLine) {
      tooLong = true;
      rest = '';
    }
    yield parts.map((line) => (line && line.length > longestLine ? undefined : line));
  }
  const last = rest + decoder.decode();
  if (tooLong) yield [undefined];
  else if (last !== '') yield [last];
}
