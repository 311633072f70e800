import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import { Panel } from '../../src/doctor/panel.js';

describe('the panel of the doctor on a page', () => {
  let panel: Panel | undefined;
  afterEach(() => panel?.close());

  function open(): HTMLElement {
    panel = new Panel(() => Promise.resolve([]));
    const section = panel.host.shadowRoot?.querySelector('section');
    if (!section) throw new Error('no panel');
    return section;
  }

  it('has its own colours and sizes, whatever the page sets for everything', async () => {
    await fixture(
      html`<style>
        * {
          --ground: #123456;
        }
        html {
          font-size: 62.5%;
        }
      </style>`,
    );
    const style = getComputedStyle(open());
    expect(style.backgroundColor).not.to.equal('rgb(18, 52, 86)');
    expect(style.fontSize).to.equal('16px');
  });

  it('stays in the window if the body is moved', async () => {
    await fixture(
      html`<style>
        body {
          transform: translate(0, 3000px);
        }
      </style>`,
    );
    expect(open().getBoundingClientRect().top).to.be.below(innerHeight);
  });

  it('can be used while a modal dialog is open, and after it', async () => {
    const dialog = await fixture<HTMLDialogElement>(html`<dialog><button>OK</button></dialog>`);
    dialog.showModal();
    open();
    const close = panel?.host.shadowRoot?.querySelector('button');
    close?.focus();
    expect(panel?.host.shadowRoot?.activeElement).to.equal(close);
    const closed = new Promise((resolve) => void dialog.addEventListener('close', resolve));
    dialog.close();
    await closed;
    expect(panel?.host.parentElement).to.equal(document.body);
    expect(panel?.host.matches(':popover-open')).to.equal(true);
  });

  it('keeps Escape from the page, and gives the focus back', async () => {
    const button = await fixture<HTMLButtonElement>(html`<button>Page</button>`);
    button.focus();
    const section = open();
    const keys: string[] = [];
    const listener = ({ type }: Event): void => void keys.push(type);
    document.addEventListener('keydown', listener);
    document.addEventListener('keyup', listener);
    const key = { key: 'Escape', bubbles: true, composed: true, cancelable: true };
    section.dispatchEvent(new KeyboardEvent('keydown', key));
    button.dispatchEvent(new KeyboardEvent('keyup', key));
    document.removeEventListener('keydown', listener);
    document.removeEventListener('keyup', listener);
    expect(keys).to.deep.equal([]);
    expect(panel?.host.isConnected).to.equal(false);
    expect(document.activeElement).to.equal(button);
  });
});
