import { styleText } from 'node:util';
import { describeOrigin, type Finding } from '../finding.js';
import type { Terminal } from './terminal.js';

const colours = { error: 'red', hint: 'yellow', note: 'cyan' } as const;

/** Lines of one kind that are printed: whoever has more to put right begins with these. */
const most = 1000;

/** Prints findings for people, one a line: errors first, then hints and notes. */
export function report(findings: readonly Finding[], terminal: Terminal): void {
  const lines: string[] = [];
  for (const severity of ['error', 'hint', 'note'] as const) {
    const label = terminal.colours ? styleText(colours[severity], severity) : severity;
    const these = findings.filter((finding) => finding.severity === severity);
    for (const { message, code, origin } of these.slice(0, most)) {
      lines.push(`${label}: ${printable(`${describeOrigin(origin)}: ${message}`)} [${code}]\n`);
    }
    if (these.length > most) lines.push(`${label}: and ${these.length - most} more\n`);
  }
  terminal.error(lines.join(''));
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
export function progressBar(what: string, terminal: Terminal): (done: number) => void {
  const start = Date.now();
  let shown = 0;
  return (done) => {
    const now = Date.now();
    if (!terminal.interactive) return;
    if (done < 1 && now - start > 500 && now - shown > 100) {
      shown = now;
      terminal.error(`\r${what} ${Math.round(done * 100)} %`);
    } else if (done >= 1 && shown) {
      terminal.error('\r\u001B[K');
    }
  };
}
