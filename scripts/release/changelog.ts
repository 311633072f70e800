import { Refusal } from './refusal.js';

/** The kinds of changes of Keep a Changelog 1.1.0. */
const kinds = ['Added', 'Changed', 'Deprecated', 'Removed', 'Fixed', 'Security'];

const unreleased = '## [Unreleased]';

/** What CHANGELOG.md says under `## [name]`, without that line. */
export function sectionOf(changelog: string, name: string): string | undefined {
  const lines = changelog.split('\n');
  const start = lines.findIndex((line) => line.startsWith(`## [${name}]`));
  if (start < 0) return undefined;
  const end = lines.findIndex((line, at) => at > start && line.startsWith('## '));
  return lines
    .slice(start + 1, end < 0 ? undefined : end)
    .join('\n')
    .trim();
}

/** @throws {Refusal} if the changes that are not released yet cannot become a version's */
export function checkUnreleased(changelog: string): void {
  const section = sectionOf(changelog, 'Unreleased');
  if (section === undefined)
    throw new Refusal(`CHANGELOG.md has no section "${unreleased}". Add it above the versions.`);
  const headings = [...section.matchAll(/^### (.*)$/gm)].map(([, heading = '']) => heading);
  for (const [at, heading] of headings.entries()) {
    if (!kinds.includes(heading))
      throw new Refusal(
        `CHANGELOG.md has a heading "${heading}" under Unreleased. Use ${kinds.join(', ')}.`,
      );
    if (headings.indexOf(heading) !== at)
      throw new Refusal(`CHANGELOG.md has "${heading}" twice under Unreleased. Join both.`);
  }
  const [before = '', ...parts] = section.split(/^### .*$/m);
  if (/^- /m.test(before))
    throw new Refusal('CHANGELOG.md has changes above the first heading, such as "### Added".');
  if (!parts.some((part) => /^- \S/m.test(part)))
    throw new Refusal('CHANGELOG.md has no changes under Unreleased. Say what is new.');
  const empty = parts.findIndex((part) => !/^- \S/m.test(part));
  if (empty >= 0)
    throw new Refusal(`CHANGELOG.md has nothing under "${headings[empty]}". Remove the heading.`);
}

/** The changelog in which what was unreleased is a version's, below a new, empty section. */
export function released(changelog: string, version: string, date: string): string {
  checkUnreleased(changelog);
  if (sectionOf(changelog, version) !== undefined)
    throw new Refusal(`CHANGELOG.md already has a section for ${version}.`);
  return changelog.replace(
    /^## \[Unreleased\]$/m,
    () => `${unreleased}\n\n## [${version}] - ${date}`,
  );
}
