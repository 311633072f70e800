import { describeOrigin, type Finding } from '../finding.js';

/** Prints findings for people, one a line, on standard error. */
export function report(findings: readonly Finding[]): void {
  for (const { severity, message, origin } of findings) {
    process.stderr.write(`${severity}: ${describeOrigin(origin)}: ${message}\n`);
  }
}
