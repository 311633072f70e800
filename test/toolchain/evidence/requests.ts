import { readdirSync, readFileSync } from 'node:fs';
import { headerRows, requestRows } from '../../../scripts/evidence/privacy-tables.js';
import { type Documents, textOf } from './documents.js';
import { manifest } from './facts.js';

/** What the code of the elements could keep on a device, besides the history's state. */
const keeping =
  /\bdocument\.cookie\b|\blocalStorage\b|\bsessionStorage\b|\bindexedDB\b|\bcaches\b\.|\bserviceWorker\b|\bcookieStore\b|\bsendBeacon\b|\bwindow\.name\b/;

/** Code of the elements that could keep something on a device, or report something. */
export function keepingCode(read = (path: string) => readFileSync(path, 'utf8')): string[] {
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !/^(?:tool|search.concepts.generated)/.test(name))
    .filter((name) => keeping.test(read(`src/${name}`)));
}

/** Later files that PRIVACY.md does not name, or that are none, and cookies in its table. */
export function wrongRequests(documents: Documents): string[] {
  const privacy = textOf(documents, 'PRIVACY.md');
  const source = readFileSync('scripts/later-files.ts', 'utf8');
  const later = [...source.matchAll(/^ {2}\['([a-z-]+)', 'src\//gm)].map(
    ([, name]) => `${name}-….js`,
  );
  const files = ['practices.js', 'frame.js', 'locales-…/….js', ...later];
  const said = requestRows(privacy)
    .map(({ file }) => file)
    .filter((file) => file.endsWith('.js'));
  return [
    ...files.filter((file) => !said.includes(file)).map((file) => `PRIVACY.md lacks ${file}.`),
    ...said.filter((file) => !files.includes(file)).map((file) => `There is no ${file}.`),
    ...headerRows(privacy)
      .filter(({ cookies }) => cookies !== 'none')
      .map(({ request }) => `PRIVACY.md says that ${request} sends cookies to another host.`),
  ];
}

/** Dependencies that SECURITY.md leaves out or makes up. */
export function wrongDependencies(documents: Documents): string[] {
  const [, said = ''] =
    /of the package are three: ([^.]*)\. /.exec(
      textOf(documents, 'SECURITY.md').replaceAll('fuse.js', 'fuse·js').replace(/\s+/g, ' '),
    ) ?? [];
  const names = said.replaceAll('·', '.').split(', ').sort();
  const needed = Object.keys(manifest.dependencies).sort();
  return names.join() === needed.join()
    ? []
    : [`SECURITY.md names ${names.join()}, not ${needed.join()}.`];
}
