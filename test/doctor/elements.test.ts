import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/define.js';
import { checkElements } from '../../src/doctor/checks/elements.js';
import { ownElements } from '../../src/doctor/elements.js';

/** What the doctor finds wrong about the elements of a page with this HTML and a list. */
async function wrong(source: string): Promise<readonly string[]> {
  const holder = await fixture<HTMLElement>(html`<div><practice-list></practice-list></div>`);
  const parsed = new DOMParser().parseFromString(source, 'text/html').body;
  holder.append(...[...parsed.children].map((each) => document.importNode(each, true)));
  const found = await checkElements(ownElements());
  return found.filter(({ verdict }) => verdict !== 'right').map(({ title }) => title);
}

describe('elements that the doctor', () => {
  for (const source of [
    '<practice-test></practice-test>',
    '<practice-card-grid></practice-card-grid>',
    '<practice-areas></practice-areas>',
    '<practice-app></practice-app>',
    '<practice-mapping></practice-mapping>',
    '<p data-practice-map-id="7"></p>',
    '<p data-practice-list-id="7"></p>',
    '<p data-practice-test></p>',
    '<p data-practices="3"></p>',
    '<pre>&lt;practice-list src="a"&gt;</pre>',
    '<p>A list is &lt;practice-listing&gt;</p>',
  ])
    it(`does not mind: ${source}`, async () => {
      expect(await wrong(source)).to.deep.equal([]);
    });

  for (const [source, title] of [
    ['<practice-lists></practice-lists>', 'There is no element <practice-lists>'],
    ['<practice-serach></practice-serach>', 'There is no element <practice-serach>'],
    ['<p data-practice-crad></p>', 'There is no mark data-practice-crad'],
    ['<p>&lt;practice-search&gt;</p>', 'A snippet is shown as text'],
    ['<p>&lt;practice-map for="a"&gt;</p>', 'A snippet is shown as text'],
    ['<p>&lt;div class="a" data-practice-map&gt;</p>', 'A snippet is shown as text'],
  ] as const)
    it(`names: ${source}`, async () => {
      expect(await wrong(source)).to.deep.equal([title]);
    });
});
