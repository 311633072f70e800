import { sentence } from '../feed/sentence.js';
import type { Finding } from './finding.js';
import type { PracticeEntry } from './practice-row.js';
import type { Table } from './table.js';

/** Without a column of ids no row can be used, which is said once. */
export function noIdColumn({ file, headerRow, head }: Table): Finding {
  const { source, target } = typedFiles(file);
  const message = sentence`There is no column "id", so no practice could be used: each needs an id that never changes. This adds ids to the table: npx intercultural-practices ids ${source} --out ${target}`;
  const origin = { file, row: headerRow, line: head.at(-1)?.line };
  return { severity: 'error', code: 'no-id', message, origin };
}

/** A row without an id, in a table with a column of ids. */
export function noId(entry: PracticeEntry): Finding {
  const origin = entry.origin('id');
  const { source, target } = typedFiles(origin.file);
  const message = sentence`The practice has no id. The row was left out. This adds ids to the table: npx intercultural-practices ids ${source} --out ${target}`;
  return { severity: 'error', code: 'no-id', message, origin };
}

/** The names of a table and of the one with ids, as they are typed in a command. */
function typedFiles(file: string): { source: string; target: string } {
  const name = file.split(/[/\\]/).at(-1) ?? file;
  return {
    source: typed(name),
    target: typed(`${name.replace(/\.[^.]*$/, '')}-with-ids.csv`),
  };
}

function typed(name: string): string {
  return /^[\p{L}\p{N}._-]+$/u.test(name) ? name : `"${name.replace(/["$`\\!%]/g, '')}"`;
}
