import { createIndex, close } from 'pagefind';
import type { Corpus } from '../search/corpus.js';
import type { Files } from './server.js';

/** The bundle that Pagefind writes for a site with one page per practice. */
export async function pagefindFiles({ feed, topicName, countryName }: Corpus): Promise<Files> {
  // One index, like our search. Otherwise Pagefind makes one index per language, and a visitor searches only one of them.
  const { index, errors } = await createIndex({ forceLanguage: 'en' });
  if (!index) throw new Error(errors.join('\n'));
  try {
    for (const { id, texts, topics, cities, country, period } of feed.practices) {
      const [own, ...translations] = texts;
      const filter = (name: string, value: string) =>
        `<span data-pagefind-filter="${name}">${escape(value)}</span>`;
      const content = `<!doctype html><html lang="en"><head><title>${escape(own.title)}</title></head><body><main>
        <h1>${escape(own.title)}</h1>
        <p>${cities.map((city) => filter('city', city)).join(', ')} ${country ? filter('country', countryName(country)) : ''} ${escape(period.text)}</p>
        <p>${escape(own.summary ?? '')}</p>
        <p>${topics.map((topic) => filter('topic', topicName(topic))).join(', ')}</p>
        ${translations.map(({ title, summary = '' }) => `<p>${escape(title)}</p><p>${escape(summary)}</p>`).join('')}
      </main></body></html>`;
      const added = await index.addHTMLFile({ url: `/practices/${id}/`, content });
      if (added.errors.length) throw new Error(added.errors.join('\n'));
    }
    const written = await index.getFiles();
    return new Map(written.files.map((file) => [`pagefind/${file.path}`, file.content]));
  } finally {
    await close();
  }
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
