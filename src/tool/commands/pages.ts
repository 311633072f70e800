import { basename, relative, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { maxItems, type Feed } from '../../feed/feed.js';
import { sentence } from '../../feed/sentence.js';
import { safeUrl } from '../../feed/text/safe-url.js';
import { createSearch } from '../../functions.js';
import { append, InputError, type Finding } from '../findings/finding.js';
import { builtInTopicNames } from '../places/built-in.js';
import { pageWords } from '../../static/page-words.js';
import { planSite, type Site, type SiteOptions } from '../site/site.js';
import { valuesLeftOut, withCalendarDate } from '../strict-values.js';
import { pageLanguage, webAddress } from './arguments.js';
import { sayMistakes } from './feed-mistakes.js';
import { placeOf, readInput } from './files.js';
import { lacksPages, openFeed } from './open-feed.js';
import { hashOf, type FolderFeed } from './folder-list.js';
import { writeFolder } from './output-folder.js';
import { report, type Terminal } from './report.js';
import { isAddress } from './sources.js';
import { openTopicNames } from './tables.js';

export const mostFiles = 1;

const program = 'intercultural-practices pages';

export const summary = 'Write a page and a small feed for each city, country and topic';

export const help = `npx intercultural-practices pages <feed or address> --out <folder> [options]

${summary}: HTML that
needs no script, a JSON Feed and an RSS feed with only these practices, and an index. With --base
also sitemap.xml. The same feed gives the same files; only those that change are written. Files of a
former run that are no longer made are removed, unless a page of the feed was not read. Files that
this command has not written stay: it knows its own by the list .intercultural-practices.json in the
folder.

  --out <folder>     where to write
  --base <address>   address at which the folder will be published
  --title <text>     title of the index (default: the feed's)
  --language <tag>   language of the pages (BCP 47; default: the feed's, otherwise en)
  --topics <file>    table with names of further topics
  --encoding <label> of CSV files that are not in UTF-8, if it is not recognised: windows-1250
  --stylesheet <file or address>  of the pages, in place of the one that is built in
  --script <address> script with the elements: the list of each page becomes a <practice-list>
  --replace          the pages of another feed that are in the folder give way to those of this one
  --messages <tag>   language of the messages: en or fr (default: the system's)
  --help             this text

Exit codes: 0 written; 1 written, but a page of the feed was not read, so practices are missing; or
the feed has no practices, nothing written; 2 the feed cannot be read or the folder cannot be
written; 3 a bug in the program.
`;

export const options = {
  out: { type: 'string' },
  base: { type: 'string' },
  title: { type: 'string' },
  language: { type: 'string' },
  topics: { type: 'string' },
  encoding: { type: 'string' },
  stylesheet: { type: 'string' },
  script: { type: 'string' },
  replace: { type: 'boolean' },
} as const;

/**
 * Runs `intercultural-practices pages`.
 *
 * @returns the exit code
 * @throws {InputError} when the feed cannot be read, the folder cannot be written, or an option makes no sense
 */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const [source] = positionals;
  if (source === undefined || values.out === undefined || values.out === '-') {
    throw new InputError(
      sentence`Which feed, and into which folder? For example: npx intercultural-practices pages practices.json --out site`,
    );
  }
  const base = folderAddress(values.base);
  const script = webAddress('--script', values.script);
  const stylesheet = await readStyle(values.stylesheet, terminal);
  const findings: Finding[] = [];
  const { feed, home, url } = await openFeed(source, findings, values.encoding);
  const own = values.topics
    ? await openTopicNames(values.topics, findings, { encoding: values.encoding })
    : undefined;
  append(findings, valuesLeftOut(feed, source));
  report(findings, terminal);
  sayMistakes(feed, [source], program, terminal);
  if (feed.practices.length === 0) {
    say(sentence`The feed has no practices, so nothing was written.`, terminal);
    return 1;
  }
  const language = values.language
    ? pageLanguage('--language', values.language)
    : (feed.language ?? 'en');
  const site: SiteOptions = {
    ...{ language, headingLevel: 2, base, script, stylesheet },
    title: values.title ?? feed.title ?? feed.source?.name ?? 'Good practices',
    titleLanguage: values.title === undefined ? feed.language : undefined,
    home: (typeof home === 'string' ? safeUrl(home) : undefined) ?? feed.source?.url,
    topicNames: builtInTopicNames(own),
    words: await pageWords(language),
  };
  const { practices } = createSearch(feed, { language }).find({ sort: 'newest' });
  const plan = planSite(practices.map(withCalendarDate), feed, site);
  const sources = [source, values.topics, values.stylesheet].filter((each) => each !== undefined);
  const changes = await writeFolder(values.out, plan.files, {
    feed: await identityOf(source, values.out, feed, url),
    replace: values.replace,
    isPartial: lacksPages(findings),
    sources,
  });
  sayWhatIsMissing(plan, site, feed, terminal);
  const { written, unchanged, removed, kept, left } = changes;
  if (left.length > 0) {
    say(
      sentence`${values.out}: these files of a former run stay, because their practices may be in the page of the feed that was not read: ${listed(left)}.`,
      terminal,
    );
  }
  if (kept.length > 0) {
    const names = listed(kept);
    say(
      sentence`${values.out}: these files are no longer made, and somebody has changed them, so they stay: ${names}.`,
      terminal,
    );
  }
  const said = sentence`${values.out}: files written: ${written}, unchanged: ${unchanged}, removed: ${removed}.`;
  terminal.error(`${said}\n`);
  return lacksPages(findings) ? 1 : 0;
}

/** How a folder knows a feed again. A path counts from the folder, so that both can be moved together. */
async function identityOf(
  source: string,
  out: string,
  { title, source: publisher }: Feed,
  url: unknown,
): Promise<FolderFeed> {
  const name = title ?? publisher?.name;
  const place = isAddress(source)
    ? source
    : relative(await placeOf(out), await placeOf(source)).replaceAll(sep, '/');
  return {
    name: name ?? (isAddress(source) ? new URL(source).hostname : basename(source)),
    // Of what comes through a pipe, only the name is known.
    source: hashOf(source === '-' ? `- ${name ?? ''}` : place),
    url: typeof url === 'string' ? safeUrl(url) : undefined,
  };
}

function sayWhatIsMissing(
  { subjects, withoutPage }: Site,
  { base, home }: SiteOptions,
  feed: Feed,
  terminal: Terminal,
): void {
  if (base === undefined) {
    say(
      home === undefined
        ? sentence`Without --base, there are no RSS feeds and no sitemap.xml: they need the address at which the folder will be published.`
        : sentence`Without --base, there is no sitemap.xml: it needs the address at which the folder will be published.`,
      terminal,
    );
  }
  if (withoutPage.length > 0) {
    const ids = listed(withoutPage.map(({ id }) => id));
    say(
      sentence`On no page, because they have no city, no country and no topic: ${ids}.`,
      terminal,
    );
  }
  const large = subjects.find(({ practices }) => practices.length > maxItems);
  if (large) {
    say(
      sentence`${`${large.path}.json`} has ${large.practices.length} practices, and elements read only ${maxItems} of a file.`,
      terminal,
    );
  }
}

/** An address with a slash at the end, so that the files of the folder are below it. */
function folderAddress(given: string | undefined): string | undefined {
  const address = webAddress('--base', given);
  if (address === undefined) return undefined;
  const url = new URL(address);
  if (url.search || url.hash) {
    throw new InputError(
      sentence`--base takes the address of a folder, without "?" and "#", not ${address}.`,
    );
  }
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

/** What is in the style sheet's file, or its address. */
async function readStyle(
  given: string | undefined,
  terminal: Terminal,
): Promise<SiteOptions['stylesheet']> {
  if (given === undefined) return undefined;
  if (isAddress(given)) return { address: webAddress('--stylesheet', given) ?? given };
  const text = new TextDecoder().decode(await readInput(given));
  const besides = /(?:url\(\s*|@import\s+)["']?(?!https?:|data:|\/|#|url\()[^"')\s]/i.exec(text);
  if (besides) {
    say(
      sentence`${given} refers to other files (${besides[0]}…), which are not copied. Publish the style sheet with them, and give --stylesheet its address.`,
      terminal,
    );
  }
  return { text };
}

/** The first names of a long list. */
function listed(names: readonly string[]): string {
  return names.slice(0, 5).join(', ') + (names.length > 5 ? ', …' : '');
}

function say(message: string, terminal: Terminal): void {
  terminal.error(`${program}: ${message}\n`);
}
