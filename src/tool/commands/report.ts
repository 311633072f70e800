import { sentence } from '../../feed/sentence.js';
import type { Finding } from '../findings/finding.js';
import { groupFindings } from '../findings/finding-groups.js';
import { describeOrigins } from '../findings/origins.js';
import { printable } from '../findings/printable.js';

/** Where a command writes. */
export interface Terminal {
  /** What was asked for: a feed, HTML, a result. */
  out(text: string): void;
  /** What a person should know about it. */
  error(text: string): void;
  /** Moves the cursor or changes the colour, between texts for {@link error}. */
  control(sequence: string): void;
  /** Whether lines may be rewritten, because a person is watching. */
  readonly interactive: boolean;
  readonly colours: boolean;
  /** Locale of the person: a language tag. */
  readonly locale: string;
}

/** The process's own streams. Colours are for terminals only, and not for people who turned them off: https://no-color.org. */
export const processTerminal: Terminal = {
  out: (text) => void process.stdout.write(text),
  error: (text) => void process.stderr.write(text),
  control: (sequence) => void process.stderr.write(sequence),
  interactive: Boolean(process.stderr.isTTY),
  colours: Boolean(process.stderr.isTTY) && !process.env['NO_COLOR'],
  locale: Intl.DateTimeFormat().resolvedOptions().locale,
};

/** A terminal whose messages cannot control it, whatever the names, keys and values in them are. */
export function safely(terminal: Terminal): Terminal {
  return { ...terminal, error: (text) => terminal.error(printable(text)) };
}

const colours = { error: 31, hint: 33, note: 36 } as const;

/** Prints findings for people, one line for each cause: what costs rows first, then other errors, hints and notes. */
export function report(findings: readonly Finding[], terminal: Terminal): void {
  const labels = { error: sentence`error:`, hint: sentence`hint:`, note: sentence`note:` };
  for (const { severity, code, message, origins } of groupFindings(findings)) {
    if (terminal.colours) terminal.control(`\u001B[${colours[severity]}m`);
    terminal.error(labels[severity]);
    if (terminal.colours) terminal.control('\u001B[39m');
    // Only findings begin in the first column, so the further lines of a message are indented.
    const words = sentence`${describeOrigins(origins)}: ${message}`.replaceAll('\n', '\n  ');
    terminal.error(` ${words} [${code}]\n`);
  }
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
      terminal.control(`\r${what} ${Math.round(done * 100)} %`);
    } else if (done >= 1 && shown) {
      terminal.control('\r\u001B[K');
    }
  };
}
