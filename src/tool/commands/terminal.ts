/** Where a command's words go. */
export interface Terminal {
  /** What was asked for: a feed, HTML, a result. */
  out(text: string): void;
  /** What a person should know about it. */
  error(text: string): void;
  /** Whether lines may be rewritten, because a person is watching. */
  readonly interactive: boolean;
  readonly colours: boolean;
}

/** The process's own streams. Colours are for terminals only, and not for people who say so: https://no-color.org. */
export const processTerminal: Terminal = {
  out: (text) => void process.stdout.write(text),
  error: (text) => void process.stderr.write(text),
  interactive: Boolean(process.stderr.isTTY),
  colours: Boolean(process.stderr.isTTY) && !process.env['NO_COLOR'],
};
