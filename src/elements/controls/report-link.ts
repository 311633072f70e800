import { msg, str } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import type { Practice, PracticeText } from '../../feed/practice.js';

/**
 * A link for reporting a mistake in a practice, whose feed says where to.
 *
 * @param text - the one that the page shows, whose title the report names
 * @param page - address of the practice on the page; without it, the page's own without its hash
 * @param name - title of the practice, as the page shows it
 */
export function reportLink(
  practice: Practice,
  { title, language }: PracticeText,
  page: string | undefined,
  name: string,
): TemplateResult {
  const values = {
    id: practice.id,
    title,
    language,
    page: page ?? location.href.replace(/#.*/, ''),
  };
  const address = (practice.reportUrl ?? '').replace(/\{(\w+)\}/g, (_, key: keyof typeof values) =>
    encodeURIComponent(values[key] ?? ''),
  );
  return html`<a
    class="report"
    part="report"
    href=${address}
    aria-label=${msg(str`Report a mistake: ${name}`, {
      desc: 'Read aloud for the link "Report a mistake". Begin with the same words as that link. The placeholder is a title.',
    })}
    .textContent=${msg('Report a mistake', { desc: 'A link to report a mistake in one practice.' })}
  ></a>`;
}
