// Writes the practices of a city, as a server without a DOM does.
import { readFileSync } from 'node:fs';
import { parseFeed, renderPractices } from 'intercultural-practices/static.js';

const feed = parseFeed(JSON.parse(readFileSync('public/practices.json', 'utf8')));
process.stdout.write(await renderPractices(feed, { city: 'Oslo', language: 'nb' }));
