import { styleText } from 'node:util';
import { describeOrigin, type Finding } from '../finding.js';

/** Where a command writes. */
export interface Terminal {
  /** What was asked for: a feed, HTML, a result. */
  out(text: string): void;
  /** What a person should know about it. */
  error(text: string): void;
  /** Whether lines may be rewritten, because a person is watching. */
  readonly interactive: boolean;
  readonly colours: boolean;
}

/** The process's own streams. Colours are for terminals only, and not for people who turned them off: https://no-color.org. */
export const processTerminal: Terminal = {
  out: (text) => void process.stdout.write(text),
  error: (text) => void process.stderr.write(text),
  interactive: Boolean(process.stderr.isTTY),
  colours: Boolean(process.stderr.isTTY) && !process.env['NO_COLOR'],
};

const colours = { error: 'red', hint: 'yellow', note: 'cyan' } as const;

/** Most findings printed of each severity; more than anybody corrects at once. */
const mostPrinted = 1000;

/** Prints findings for people, one a line: errors first, then hints and notes. */
export function report(findings: readonly Finding[], terminal: Terminal): void {
  const lines: string[] = [];
  for (const severity of ['error', 'hint', 'note'] as const) {
    const label = terminal.colours ? styleText(colours[severity], severity) : severity;
    const these = findings.filter((finding) => finding.severity === severity);
    for (const { message, code, origin } of these.slice(0, mostPrinted)) {
      lines.push(`${label}: ${printable(`${describeOrigin(origin)}: ${message}`)} [${code}]\n`);
    }
    if (these.length > mostPrinted)
      lines.push(`${label}: and ${these.length - mostPrinted} more\n`);
  }
  terminal.error(lines.join(''));
}

/** Text from a feed must not move the cursor or colour the terminal. */
function printable(message: string): string {
  return message.replace(/\p{Cc}/gu, '\uFFFD');
}

/**
 * Shows a percentage that rewrites itself, on terminals only and once the work has lasted half a second.
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
