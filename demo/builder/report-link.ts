import { html, type TemplateResult } from 'lit';
import type { NamedFeed } from '../../src/index.js';
import type { Options } from './options.js';
import { commandLine } from './static.js';

const example = commandLine(
  'build',
  'practices.xlsx',
  '--report-url',
  'mailto:practices@city.example?subject=Mistake in {id}',
  '--out',
  'practices.json',
);

/** Says where visitors report mistakes, which only a feed can say, and how its publisher sets it. */
export function reportNote(parts: readonly NamedFeed[], { way }: Options): TemplateResult {
  if (way === 'static')
    return html`<p>
      Plain HTML has no link for reports of mistakes. The elements have one if the feed says where
      it leads.
    </p>`;
  const addresses = parts.map(
    ({ name, feed }) =>
      [name, feed.practices.find(({ reportUrl }) => reportUrl)?.reportUrl] as const,
  );
  const telling = addresses.filter(([, address]) => address !== undefined);
  const silent = addresses.filter(([, address]) => address === undefined);
  const several = parts.length > 1;
  return html`${
    telling.length > 1
      ? html`<p>
            The last line of each card of these feeds is the link “Report a mistake”. It leads to
            the address of its feed, with what is in braces filled in for the practice:
          </p>
          <ul>
            ${telling.map(
              ([name, address]) => html`<li><code>${name}</code>: <code>${address}</code></li>`,
            )}
          </ul>`
      : telling.map(
          ([name, address]) =>
            html`<p>
              ${several ? html`<code>${name}</code>: the` : 'The'} last line of each card is the
              link “Report a mistake”. It leads to <code>${address}</code>, with what is in braces
              filled in for the practice.
            </p>`,
        )
  }
  ${
    silent.length > 1
      ? html`<p>
            These feeds do not say where to report a mistake, so their cards have no link for it:
          </p>
          <ul>
            ${silent.map(([name]) => html`<li><code>${name}</code></li>`)}
          </ul>`
      : silent.map(
          ([name]) =>
            html`<p>
              ${several ? html`<code>${name}</code>` : 'The feed'} does not say where to report a
              mistake, so its cards have no link for it.
            </p>`,
        )
  }
  ${
    silent.length
      ? html`<p>
            If a feed says where, the last line of each of its cards is the link “Report a mistake”.
            No attribute sets the address, only the feed: give it when you build your own.
            <a href="../docs/feed.html#reports-of-mistakes">About reports</a>
          </p>
          <pre><code>${example}</code></pre>`
      : ''
  }`;
}
