import { define } from 'intercultural-practices';
import { parseFeed, renderPractices, type StaticOptions } from 'intercultural-practices/static.js';

define();
define(new CustomElementRegistry());

const options: StaticOptions = { city: ['Oslo', 'Lisbon'], year: 2020, sort: 'oldest', topics: {} };
const feed = parseFeed({ title: 'Practices', items: [] }, { url: 'https://example.org/feed.json' });
export const markdown: Promise<string> = renderPractices(feed, { ...options, format: 'markdown' });
