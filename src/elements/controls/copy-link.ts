import { msg, str } from '@lit/localize';
import { html, type ReactiveElement, type TemplateResult } from 'lit';
import { announce } from '../announcer.js';

const done = (): string =>
  msg('Link copied', { desc: 'Shown and read aloud after a link was copied.' });

const links = new WeakMap<ReactiveElement, CopyLink>();

/**
 * A button that copies the address of a practice. If the page may not write to the clipboard, it is a link to copy by hand.
 *
 * @param card - that has the button
 * @param address - of the practice on this page
 * @param name - title of the practice
 * @returns what is in the corner of the card, and what is on its line of place and period
 */
export function copyLink(card: ReactiveElement, address: string, name: string): CardParts {
  const link = links.get(card) ?? new CopyLink(card);
  links.set(card, link);
  return link.render(address, name);
}

type CardParts = readonly [corner: TemplateResult | undefined, line: TemplateResult];

class CopyLink {
  readonly #host: ReactiveElement;
  #copied: 'no' | 'yes' | 'refused' = 'no';

  constructor(host: ReactiveElement) {
    this.#host = host;
  }

  #set(copied: 'no' | 'yes' | 'refused'): void {
    this.#copied = copied;
    this.#host.requestUpdate();
  }

  async #copy(address: string): Promise<void> {
    // So that a second copy is announced too.
    this.#set('no');
    try {
      await navigator.clipboard.writeText(address);
      this.#set('yes');
      announce(this.#host, done);
    } catch {
      this.#set('refused');
    }
  }

  render(address: string, name: string): CardParts {
    if (!('clipboard' in navigator) || this.#copied === 'refused') {
      return [undefined, byHand(address, name)];
    }
    const copied = this.#copied === 'yes';
    // The list announces it, if there is one. The button keeps its name, so that it is not read aloud a second time.
    const isListed = this.#host.closest('practice-list') !== null;
    const corner = html`<button
      type="button"
      class="copy"
      part="copy"
      aria-label=${msg(str`Copy link: ${name}`, {
        desc: 'Read aloud for the button "Copy link". Begin with the same words as that button. The placeholder is a title.',
      })}
      @click=${() => this.#copy(address)}
      @blur=${() => this.#copied === 'yes' && this.#set('no')}
    >
      ${icon(copied)}
    </button>`;
    // Empty, it would begin a line of its own where place and period fill one.
    const line = html`<span
      class=${copied ? '' : 'visually-hidden'}
      role=${isListed ? 'none' : 'status'}
      aria-hidden=${isListed ? 'true' : 'false'}
      .textContent=${copied ? done() : ''}
    ></span>`;
    return [corner, line];
  }
}

/** Two links of a chain, or a tick. It has the tooltip, because a `title` of the button would be read aloud after its name. */
function icon(copied: boolean): TemplateResult {
  return html`<svg viewBox="0 0 16 16" aria-hidden="true">
    <title
      .textContent=${msg('Copy link', { desc: 'A button that copies a link to one practice.' })}
    ></title>
    <path
      d=${
        copied
          ? 'm2.5 8.5 4 4 7-9'
          : 'M6.6 9.4a2.7 2.7 0 0 0 4 .3l2-2a2.7 2.7 0 0 0-3.8-3.8l-.8.8M9.4 6.6a2.7 2.7 0 0 0-4-.3l-2 2a2.7 2.7 0 0 0 3.8 3.8l.8-.8'
      }
    />
  </svg>`;
}

function byHand(address: string, name: string): TemplateResult {
  return html`<a
    part="copy"
    href=${address}
    aria-label=${msg(str`Link to this practice: ${name}`, {
      desc: 'Read aloud for the link "Link to this practice". Begin with the same words as that link. The placeholder is a title.',
    })}
    .textContent=${msg('Link to this practice', { desc: 'A link that can be copied by hand.' })}
  ></a>`;
}
