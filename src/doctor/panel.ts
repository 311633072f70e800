import { copyText } from './copy.js';
import { make, makeButton } from './dom.js';
import { hostId } from './elements.js';
import type { Finding } from './finding.js';
import { findingView } from './finding-view.js';
import { styles } from './panel.styles.js';
import { reportText, summary, verdictNames } from './report.js';
import { version } from './version.js';

/** The doctor's panel, at the end of the page and beside it. The page can be used while it is open. */
export class Panel {
  readonly host = make('div', { id: hostId, lang: 'en', dir: 'ltr', popover: 'manual' });
  /** An element whose colours may be changed, which inherits nothing. */
  readonly probe = make('span', { class: 'probe', 'aria-hidden': 'true' });
  readonly #examine: () => Promise<readonly Finding[]>;
  readonly #title = make('h2', { id: 'title', tabindex: '-1' }, 'Embed doctor');
  readonly #status = make('p', { role: 'status', class: 'status' });
  readonly #said = make('p', { role: 'status', class: 'said' });
  readonly #findings = make('div', { class: 'findings' });
  /** What had the focus before the panel. */
  readonly #before = document.activeElement;
  #found: readonly Finding[] = [];
  /** The newest examination. */
  #current: Promise<readonly Finding[]> | undefined;

  constructor(examine: () => Promise<readonly Finding[]>) {
    this.#examine = examine;
    // Beside the page, where its lines end.
    if (getComputedStyle(document.documentElement).direction === 'rtl')
      this.host.className = 'left';
    const root = this.host.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    root.adoptedStyleSheets = [sheet];
    const panel = make(
      'section',
      { 'aria-labelledby': 'title' },
      make(
        'header',
        {},
        this.#title,
        makeButton('Close', '', () => this.close()),
      ),
      make('p', { class: 'about' }, `intercultural-practices ${version} on this page`),
      this.#status,
      this.#findings,
      make(
        'footer',
        {},
        makeButton('Copy report', '', () => void this.#copyReport()),
        makeButton('Check again', '', () => void this.examine()),
        this.#said,
      ),
    );
    root.append(panel, this.probe);
    panel.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      // It is meant for the panel, and not for a dialog of the page.
      event.preventDefault();
      event.stopPropagation();
      addEventListener('keyup', stopEscape, { capture: true, once: true });
      this.close();
    });
    this.#place();
  }

  close(): void {
    this.host.remove();
    if (this.#before instanceof HTMLElement) this.#before.focus({ preventScroll: true });
  }

  /** Puts the panel above everything: into an open modal dialog, because what is outside cannot be used. */
  #place(): void {
    const dialog = [...document.querySelectorAll<HTMLDialogElement>('dialog:modal')].at(-1);
    (dialog ?? document.body).append(this.host);
    dialog?.addEventListener(
      'close',
      () => {
        if (this.host.isConnected) this.#place();
      },
      { once: true },
    );
    // The top layer is not moved or hidden with the body. Older browsers have none for it.
    if ('showPopover' in this.host) this.host.showPopover();
    this.#title.focus({ preventScroll: true });
  }

  /** Examines the page and shows what was found. If it is called again meanwhile, only the last result is shown. */
  async examine(): Promise<readonly Finding[]> {
    this.#status.textContent = 'Examining the page …';
    this.#findings.ariaBusy = 'true';
    this.#say('');
    const current = (this.#current = this.#examine());
    const found = await current;
    if (current !== this.#current) return this.#current;
    this.#found = found;
    this.#findings.ariaBusy = 'false';
    this.#findings.replaceChildren(...this.#groups());
    this.#status.textContent = summary(found);
    return found;
  }

  #groups(): readonly HTMLElement[] {
    const of = (verdict: Finding['verdict']): HTMLUListElement =>
      make(
        'ul',
        { role: 'list' },
        ...this.#found
          .filter((each) => each.verdict === verdict)
          .map((each) => findingView(each, (message) => this.#say(message))),
      );
    const groups: HTMLElement[] = [];
    for (const verdict of ['wrong', 'unsure'] as const) {
      const list = of(verdict);
      if (list.childElementCount) groups.push(make('h3', {}, verdictNames[verdict]), list);
    }
    const list = of('right');
    if (list.childElementCount) {
      const name = `${verdictNames.right} (${list.childElementCount})`;
      const details = make('details', {}, make('summary', {}, make('h3', {}, name)), list);
      details.open = !groups.length;
      groups.push(details);
    }
    return groups;
  }

  async #copyReport(): Promise<void> {
    const done = await copyText(reportText(this.#found), this.#findings);
    this.#say(done ? 'Report copied.' : 'Not copied. Your browser does not allow it.');
  }

  #say(message: string): void {
    this.#said.textContent = message;
  }
}

/** The key that closed the panel is released after it. */
function stopEscape(event: KeyboardEvent): void {
  if (event.key === 'Escape') event.stopImmediatePropagation();
}
