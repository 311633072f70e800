import type { City } from '../feed/places/places.js';
import type { ItemDocument, SectionDocument, TranslationDocument } from './feed-document.js';

/** The columns before those of sections. */
const columns = [
  'id',
  'translation_of',
  'language',
  'title',
  'summary',
  'content',
  'country',
  'cities',
  'period',
  'topics',
  'url',
  'image',
  'image_alt',
  'modified',
  'related',
] as const;

type Row = Partial<Record<(typeof columns)[number], string | undefined>> & {
  readonly sections: readonly SectionDocument[];
};

/** Columns of other names than `section: Heading`, in the order in which the programme has them. */
const sectionColumns = new Map([
  ['Purpose', 'purpose'],
  ['Rationale', 'rationale'],
  ['Process', 'process'],
  ['Impact', 'impact'],
  ['Key documents', 'key_documents'],
]);

/**
 * The table that items in the strict form can be built from, with the names of its columns first: a row for each original and each
 * translation, without columns that are empty.
 */
export function tableOfItems(items: readonly ItemDocument[]): string[][] {
  const rows = items.flatMap((item) => [
    originalRow(item),
    ...Object.entries(item._practice.translations ?? {}).map(([language, translation]) =>
      translationRow(item, language, translation),
    ),
  ]);
  const used = columns.filter((name) => name === 'title' || rows.some((row) => row[name]));
  const headings = headingsOf(rows.map(({ sections }) => sections));
  return [
    [...used, ...headings.map((heading) => sectionColumns.get(heading) ?? `section: ${heading}`)],
    ...rows.map((row) => [
      ...used.map((name) => row[name] ?? ''),
      ...headings.map(
        (heading) => row.sections.find((each) => each.heading === heading)?.text ?? '',
      ),
    ]),
  ];
}

function originalRow(item: ItemDocument): Row {
  const { _practice: practice } = item;
  return {
    id: item.id,
    language: item.language,
    title: item.title,
    summary: item.summary,
    content: item.content_text === (item.summary ?? '') ? '' : item.content_text,
    country: practice.country,
    cities: practice.cities?.join('; '),
    // The words say the years too.
    period: practice.period_text ?? practice.period,
    topics: item.tags?.join('; '),
    url: item.url,
    image: item.image,
    image_alt: practice.image_alt,
    modified: item.date_modified,
    related: practice.related?.join('; '),
    sections: practice.sections ?? [],
  };
}

function translationRow(
  { id, url, _practice: { period, period_text: words } }: ItemDocument,
  language: string,
  translation: TranslationDocument,
): Row {
  return {
    translation_of: id,
    language,
    title: translation.title,
    summary: translation.summary,
    content: translation.content_text,
    // As in the original, so that they are not those of the translation.
    period: translation.period_text ?? words ?? period,
    url: translation.url ?? url,
    sections: translation.sections ?? [],
  };
}

/** The headings of all sections, so that those of each list stay in their order wherever the lists allow it. */
function headingsOf(lists: readonly (readonly SectionDocument[])[]): readonly string[] {
  const before = new Map<string, Set<string>>();
  for (const list of lists) {
    list.forEach(({ heading }, at) => {
      const earlier = before.get(heading) ?? new Set();
      if (at > 0) earlier.add(list[at - 1]?.heading ?? '');
      before.set(heading, earlier);
    });
  }
  const ordered = new Set<string>();
  const open = new Set<string>();
  const place = (heading: string): void => {
    if (ordered.has(heading) || open.has(heading)) return;
    open.add(heading);
    for (const earlier of before.get(heading) ?? []) place(earlier);
    ordered.add(heading);
  };
  for (const heading of before.keys()) place(heading);
  return [...ordered];
}

/** The table of cities that `build --cities` reads, with the names of its columns first. */
export function tableOfCities(cities: readonly City[]): string[][] {
  return [
    ['name', 'country', 'aliases', 'names', 'latitude', 'longitude'],
    ...cities.map(({ name, country = '', aliases, names = {}, latitude, longitude }) => {
      // A city that was read has its names among its aliases.
      const known = new Set(Object.values(names));
      return [
        name,
        country,
        aliases.filter((alias) => !known.has(alias)).join('; '),
        Object.entries(names)
          .map(([language, each]) => `${language}=${each}`)
          .join('; '),
        String(latitude ?? ''),
        String(longitude ?? ''),
      ];
    }),
  ];
}
