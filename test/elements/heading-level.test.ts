import { expect, fixture, html } from '@open-wc/testing';
import { headingLevelAt } from '../../src/elements/heading-level.js';

async function levelIn(content: unknown): Promise<number> {
  const page = await fixture(html`<div>${content}</div>`);
  const here = page.querySelector('#here');
  if (!here) throw new Error('nowhere to look from');
  return headingLevelAt(here);
}

describe('headingLevelAt', () => {
  it('is one below the preceding heading', async () => {
    expect(
      await levelIn(
        html`<h1>a</h1>
          <h3>b</h3>
          <p id="here"></p>
          <h2>c</h2>`,
      ),
    ).to.equal(4);
  });

  it('looks only at the last heading, wherever it is', async () => {
    expect(
      await levelIn(
        html`<section><h4>a</h4></section>
          <h2>b</h2>
          <div><p id="here"></p></div>`,
      ),
    ).to.equal(3);
  });

  it('recognises headings by their role', async () => {
    expect(
      await levelIn(
        html`<div role="heading" aria-level="3">a</div>
          <p id="here"></p>`,
      ),
    ).to.equal(4);
  });

  it('never exceeds six', async () => {
    expect(
      await levelIn(
        html`<h6>a</h6>
          <p id="here"></p>`,
      ),
    ).to.equal(6);
  });

  it('ignores the headings of cards', async () => {
    expect(
      await levelIn(
        html`<h2>a</h2>
          <practice-card><h5 slot="title">b</h5></practice-card>
          <p id="here"></p>`,
      ),
    ).to.equal(3);
  });

  it('looks beyond a shadow root', async () => {
    const page = await fixture(
      html`<div>
        <h3>a</h3>
        <div id="host"></div>
      </div>`,
    );
    const host = page.querySelector('#host');
    const inside = document.createElement('p');
    host?.attachShadow({ mode: 'open' }).append(inside);
    expect(headingLevelAt(inside)).to.equal(4);
  });
});
