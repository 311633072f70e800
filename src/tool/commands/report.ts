import { styleText } from 'node:util';
import { describeOrigin, type Finding } from '../finding.js';

const colours = { error: 'red', hint: 'yellow', note: 'cyan' } as const;

/** Colours are for terminals only, and not for people who say so: https://no-color.org. */
function mayColour(): boolean {
  return Boolean(process.stderr.isTTY) && !process.env['NO_COLOR'];
}

/** Prints findings for people, one a line, on standard error: errors first, then hints and notes. */
export function report(findings: readonly Finding[]): void {
  const lines: string[] = [];
  for (const severity of ['error', 'hint', 'note'] as const) {
    for (const { message, code, origin } of findings.filter((f) => f.severity === severity)) {
      const label = mayColour() ? styleText(colours[severity], severity) : severity;
      lines.push(`${label}: ${describeOrigin(origin)}: ${printable(message)} [${code}]\n`);
    }
  }
  process.stderr.write(lines.join(''));
}

/** Text from a feed must not move the cursor or colour the terminal. */
function printable(message: string): string {
  return message.replace(/\p{Cc}/gu, '\uFFFD');
}

/** "1 error", "2 errors". */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/**
 * A percentage that rewrites itself on a terminal, once the work has lasted long enough to wonder about; nothing elsewhere.
 */
export function progressBar(what: string): (done: number) => void {
  if (!process.stderr.isTTY) return () => undefined;
  const start = Date.now();
  let shown = 0;
  return (done) => {
    const now = Date.now();
    if (done < 1 && now - start > 500 && now - shown > 100) {
      shown = now;
      process.stderr.write(`\r${what} ${Math.round(done * 100)} %`);
    } else if (done >= 1 && shown) {
      process.stderr.write('\r\u001B[K');
    }
  };
}
