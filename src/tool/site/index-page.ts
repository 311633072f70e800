import { isolated } from '../../feed/text/isolated.js';
import { inert } from '../../static/html.js';
import { englishWords, practiceCount } from '../../static/page-words.js';
import { intlLocales } from '../../feed/intl-locales.js';
import { renderDocument, renderLink } from './document.js';
import type { SubjectPages } from './subject-page.js';
import type { Subject } from './subjects.js';

/** The page that links to those of all countries, their cities, and topics, with their numbers of practices. */
export function renderIndexPage(
  { title, titleLanguage, subjects, options, settings }: SubjectPages,
  practices: number,
): string {
  const { language, words = englishWords } = options;
  const digits = new Intl.NumberFormat(intlLocales(words.language()));
  const link = ({ path, practices: { length } }: Subject, name: string): string =>
    renderLink({
      name: words.choice(isolated(name, language), digits.format(length)),
      href: `${path}.html`,
    });
  const citiesOf = (country: Subject | undefined): string[] =>
    subjects
      .filter((each) => each.kind === 'city' && each.country === country)
      .map((each) => `<li>${link(each, country ? each.name : each.fullName)}</li>\n`);
  const countries = subjects.filter(({ kind }) => kind === 'country');
  const places = [
    ...countries.map((each) => {
      const cities = citiesOf(each);
      const inside = cities.length > 0 ? `\n<ul>\n${cities.join('')}</ul>\n` : '';
      return `<li>${link(each, each.name)}${inside}</li>\n`;
    }),
    ...citiesOf(undefined),
  ];
  const topics = subjects
    .filter(({ kind }) => kind === 'topic')
    .map((each) => `<li>${link(each, each.name)}</li>\n`);
  const section = (heading: string, items: readonly string[]): string =>
    items.length === 0 ? '' : `<h2>${inert(heading)}</h2>\n<ul>\n${items.join('')}</ul>\n`;
  return renderDocument(
    {
      ...{ language, title, titleLanguage, path: 'index.html', alternates: [], trail: [] },
      count: practiceCount(practices, words),
      main: section(words.places(), places) + section(words.topics(), topics),
    },
    settings,
  );
}
