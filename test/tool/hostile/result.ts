/** What a command has answered. */
export interface Answer {
  readonly command: 'build' | 'check' | 'ids';
  readonly code: number;
  readonly milliseconds: number;
  /** Faults, in words. */
  readonly wrong: readonly string[];
}

export interface Result {
  /** Of the input. */
  readonly name: string;
  readonly answers: readonly Answer[];
  /** Most memory that the process has had so far, in MiB. */
  readonly peak: number;
}
