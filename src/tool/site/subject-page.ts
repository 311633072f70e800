import type { Feed } from '../../feed/feed.js';
import type { Practice } from '../../feed/practice.js';
import { intlLocales } from '../../feed/intl-locales.js';
import { escape, inert, renderHtml } from '../../static/html.js';
import { englishWords, practiceCount } from '../../static/page-words.js';
import type { RenderOptions } from '../../static/wording.js';
import {
  hrefFrom,
  renderDocument,
  renderLink,
  type Alternate,
  type Link,
  type SiteSettings,
} from './document.js';
import type { Subject } from './subjects.js';

/** What the pages of subjects have in common. */
export interface SubjectPages {
  readonly feed: Feed;
  /** Of the index, which all pages link to. */
  readonly title: string;
  /** BCP 47 tag of the title, where that is not the pages'. */
  readonly titleLanguage: string | undefined;
  readonly subjects: readonly Subject[];
  /** The subjects of each practice. */
  readonly byPractice: ReadonlyMap<Practice, readonly Subject[]>;
  readonly options: RenderOptions;
  readonly settings: SiteSettings;
  /** Whether there are feeds in RSS. */
  readonly withRss: boolean;
}

/** The page of a city, a country or a topic: its practices, and links to the pages of their places and topics. */
export function renderSubjectPage(subject: Subject, site: SubjectPages): string {
  const { feed, title, titleLanguage, options, settings, withRss } = site;
  const { language, words = englishWords } = options;
  const { name, fullName, practices, country } = subject;
  const path = `${subject.path}.html`;
  const file = subject.path.slice(subject.path.lastIndexOf('/') + 1);
  const alternates: Alternate[] = [
    { type: 'application/feed+json', name: 'JSON Feed', href: `${file}.json` },
  ];
  if (withRss) alternates.push({ type: 'application/rss+xml', name: 'RSS', href: `${file}.xml` });
  const list = renderHtml(
    practices,
    { ...feed, title: fullName },
    { ...options, said: [name, fullName] },
  );
  const above: Link[] = country
    ? [{ name: country.name, href: hrefFrom(path, `${country.path}.html`) }]
    : [];
  return renderDocument(
    {
      ...{ language, path, alternates },
      title: fullName,
      trail: [
        { name: title, href: hrefFrom(path, 'index.html'), language: titleLanguage },
        ...above,
      ],
      count: practiceCount(practices.length, words),
      main: (settings.script ? upgraded(list, `${file}.json`) : list) + otherPages(subject, site),
    },
    settings,
  );
}

/** The list inside the element that takes its place once the script is there. */
function upgraded(list: string, src: string): string {
  return `<practice-list src="${escape(src)}" heading-level="2">\n${list}</practice-list>\n`;
}

/** Links to the pages of the other places and topics that the practices have. */
function otherPages(subject: Subject, { byPractice, options }: SubjectPages): string {
  const { language, words = englishWords } = options;
  const path = `${subject.path}.html`;
  const related = new Set(subject.practices.flatMap((each) => byPractice.get(each) ?? []));
  const { compare } = new Intl.Collator(intlLocales(language));
  const section = (heading: string, isMeant: (other: Subject) => boolean): string => {
    const links = [...related]
      .filter((other) => isMeant(other) && other !== subject && other !== subject.country)
      .map((other) => {
        const name = other.country === subject ? other.name : other.fullName;
        return { name, href: hrefFrom(path, `${other.path}.html`) };
      })
      .sort((one, other) => compare(one.name, other.name));
    const items = links.map((link) => `  <li>${renderLink(link)}</li>\n`);
    return items.length === 0 ? '' : `<h2>${inert(heading)}</h2>\n<ul>\n${items.join('')}</ul>\n`;
  };
  return (
    section(words.places(), ({ kind }) => kind !== 'topic') +
    section(words.topics(), ({ kind }) => kind === 'topic' && subject.kind !== 'topic')
  );
}
