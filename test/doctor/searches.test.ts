import { expect, fixture, fixtureCleanup } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/define.js';
import { checkSearches } from '../../src/doctor/checks/searches.js';
import { ownElements } from '../../src/doctor/elements.js';
import type { Finding } from '../../src/doctor/finding.js';

/** What the doctor finds about the searches and maps of a page with this HTML. */
async function findings(source: string): Promise<readonly Finding[]> {
  fixtureCleanup();
  const holder = await fixture<HTMLElement>(html`<div></div>`);
  const parsed = new DOMParser().parseFromString(source, 'text/html').body;
  holder.append(...[...parsed.children].map((each) => document.importNode(each, true)));
  return checkSearches(ownElements());
}

const search = '<practice-search></practice-search>';
const list = '<practice-list></practice-list>';
const right = 'right: Each search has its list';
const named = (found: readonly Finding[]): readonly string[] =>
  found.map(({ verdict, title }) => `${verdict}: ${title}`);

describe('searches of several lists that the doctor examines', () => {
  it('are not told an id that means another list', async () => {
    const page = `<main id="content">${search}${list}${search}${list}</main>`;
    const [found, ...others] = await findings(page);
    expect(others).to.deep.equal([]);
    expect(found?.title).to.equal('A second search is for the same list');
    const { where, code } = found?.remedy ?? {};
    expect(code).to.equal('<practice-list id="practices-2">');
    expect(where).to.include('for="practices-2"');
    const mended = page.replace(
      `${search}${list}</main>`,
      `<practice-search for="practices-2"></practice-search>${code}</practice-list></main>`,
    );
    expect(named(await findings(mended))).to.deep.equal([right]);
  });

  it('are told the id of what is around a list, if it is the first one there', async () => {
    const [found] = await findings(
      `${search}${list}${search}<section id="b">${list}</section><p id="practices-2"></p>`,
    );
    expect(found?.remedy?.code).to.equal('<practice-search for="b">');
  });

  it('get an id that nothing else has', async () => {
    const [found] = await findings(`${search}${list}${search}${list}<p id="practices-2"></p>`);
    expect(found?.remedy?.code).to.equal('<practice-list id="practices-2-2">');
  });

  for (const kind of ['search', 'map'])
    it(`are doubted if they name a list that has one while another has none: ${kind}`, async () => {
      const second = `<practice-${kind} for="content"></practice-${kind}>`;
      const [found, ...others] = await findings(
        `<main id="content"><practice-${kind}></practice-${kind}>${list}${second}<practice-list id="b"></practice-list></main>`,
      );
      expect(others).to.deep.equal([]);
      expect(found?.verdict).to.equal('unsure');
      expect(found?.text).to.include('for="content" means a list that another');
      expect(found?.remedy?.code).to.equal(`<practice-${kind} for="b">`);
    });

  it('may name one list on purpose', async () => {
    const forA = '<practice-search for="a"></practice-search>';
    const a = '<practice-list id="a"></practice-list>';
    const found = await findings(
      `${forA}${a}${forA}<practice-search for="b"></practice-search><practice-list id="b"></practice-list>`,
    );
    expect(named(found)).to.deep.equal([right]);
  });

  it('are told the list that has no search yet', async () => {
    const lists = ['a', 'b', 'c'].map((id) => `<practice-list id="${id}"></practice-list>`);
    const found = await findings(
      `${search}${lists.join('')}<practice-search for="b"></practice-search>${search}`,
    );
    expect(named(found)).to.deep.equal(['wrong: A second search is for the same list']);
    expect(found[0]?.remedy?.code).to.equal('<practice-search for="c">');
  });
});
