import assert from 'node:assert/strict';
import { check } from '../../src/tool/check.js';
import type { Finding } from '../../src/tool/findings/finding.js';
import { readPages } from '../../src/tool/sources/source.js';
import { parseTable } from '../../src/tool/table/table.js';
import { readTopics } from '../../src/tool/vocabularies.js';

/** The topics that the checked feeds may use. */
const topics = readTopics(
  parseTable('slug,name_en\neducation,Education\nroma,Roma\n', 'topics.csv').table,
).topics;

const cities = [
  { name: 'Oslo', country: 'NO', aliases: ['Осло'] },
  { name: 'Kraków', country: 'PL', aliases: ['Krakow'] },
  { name: 'Vinnytsia', country: 'UA' },
];

/** A summary without findings. */
/** The day of the checks. */
export const today = '2026-11-29';

/** A source as it should be. */
export const source = {
  name: 'Intercultural Cities',
  url: 'https://www.coe.int/en/web/interculturalcities',
  licence: 'https://creativecommons.org/licenses/by/4.0/',
  date: '2026-11-12',
};

export const summary =
  'People of the city meet once a month and cook for each other in the town hall.';

/** A feed without findings, apart from the changes. */
export function feed(
  change: Record<string, unknown> = {},
  extension: Record<string, unknown> = {},
) {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Feed',
    language: 'en',
    _practices: { cities, source },
    items: [
      {
        id: 'meals',
        title: 'Meals for everybody',
        summary,
        content_text: summary,
        ...change,
        _practice: { country: 'NO', cities: ['Oslo'], ...extension },
      },
    ],
  };
}

/** The findings about a file. */
export async function checkText(text: string, name = 'feed.json'): Promise<Finding[]> {
  const { pages, findings } = await readPages(
    [{ name, bytes: new TextEncoder().encode(text) }],
    {},
  );
  const [first, ...rest] = pages;
  assert.ok(first);
  return [...findings, ...check([first, ...rest], { topics, today }).findings];
}

/** The findings about a feed. */
export async function checkFeed(document: unknown): Promise<Finding[]> {
  return checkText(JSON.stringify(document, null, 2));
}
