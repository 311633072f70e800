import { msg, str } from '@lit/localize';
import { css } from 'lit';
import { licenceName } from '../feed/licence-name.js';
import type { Feed, FeedPart } from '../feed/feed.js';
import type { Practice } from '../feed/practice.js';
import { interfaceLanguage } from './formats.js';
import { dayName } from './periods.js';
import { element, link } from './practice-words.js';

/** Of a list and of a single card: small and quiet, with a line above it. The page's own rules for `*` must not remove its space. */
export const sourceLineStyles = css`
  ::slotted([slot='source']) {
    display: block;
    padding-block-start: 0.8em !important;
    border-block-start: 1px solid var(--_line) !important;
    color: var(--_muted);
    font-size: var(--_small-size);
  }
`;

/**
 * Says whom the practices of a feed are from, in the page's light DOM as all words of the feed: a line for each of the feeds that
 * it was merged from, if they say so and have practices.
 *
 * @param practice - if only one practice is shown
 */
export function sourceLines(feed: Feed | undefined, practice?: Practice): HTMLElement[] {
  if (!feed) return [];
  const parts = feed.feeds?.filter(({ practices }) =>
    practice ? practices.includes(practice) : practices[0],
  );
  return (parts ?? [feed]).flatMap(sourceLine);
}

function sourceLine({ source, language }: FeedPart): HTMLElement[] {
  if (!source) return [];
  const spoken = interfaceLanguage();
  const label = msg('Source:', {
    desc: 'Below a list, before the name of whom its practices are from.',
  });
  const line = element('source', 'span', label, spoken);
  const name = document.createElement('bdi');
  if (language) name.lang = language;
  name.append(source.name);
  line.append(' ', link(source.url, name));
  if (source.date) {
    const date = dayName(source.date, spoken);
    const text = msg(str`as of ${date}`, {
      desc: 'After the source of a list of practices. The placeholder is the day of which they are.',
    });
    line.append(' · ', text);
  }
  if (source.licence) {
    const text =
      licenceName(source.licence) ??
      msg('Licence', { desc: 'A link to the licence of the practices.' });
    line.append(' · ', link(source.licence, text));
  }
  return [line];
}
