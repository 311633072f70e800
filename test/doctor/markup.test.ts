import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import { checkAttributes } from '../../src/doctor/checks/attributes.js';
import { quoted } from '../../src/doctor/checks/feed.js';
import { checkValues } from '../../src/doctor/checks/values.js';
import { ownElements } from '../../src/doctor/elements.js';
import { Feeds } from '../../src/doctor/feeds.js';
import { withAllCorrections } from '../../src/doctor/markup.js';
import { listOn } from '../fixtures/elements.js';

const practices = ['oslo-data', 'oslo-data-2'].map((id) => ({
  id,
  title: 'A',
  summary: 'B',
  city: 'Oslo',
  country: 'NO',
}));
const feed = { items: practices };

/** The start tags that the doctor says to write, in the order of the panel. */
async function corrected(): Promise<readonly string[]> {
  const own = ownElements();
  const found = [...checkAttributes(own), ...(await checkValues(own, new Feeds()))];
  return withAllCorrections(found).flatMap(({ remedy }) => remedy?.code ?? []);
}

describe('a corrected start tag', () => {
  it('has all corrections of the element, so that none is lost whichever is pasted last', async () => {
    await listOn(
      html`<practice-list .feed=${feed} city="Olso" layout="gird" pagesize="3"></practice-list>`,
    );
    const tags = await corrected();
    expect(tags).to.have.length(3);
    expect(new Set(tags).size).to.equal(1);
    expect(tags[0]).to.equal('<practice-list city="Oslo" layout="grid" page-size="3">');
  });

  it('corrects several values of one attribute, each as a whole', async () => {
    await listOn(
      html`<practice-list .feed=${feed} ids="oslo-data-2, oslo-dat, oslo-dta-2"></practice-list>`,
    );
    const [first, second] = await corrected();
    expect(first).to.equal('<practice-list ids="oslo-data-2, oslo-data, oslo-data-2">');
    expect(second).to.equal(first);
  });

  it('of two elements are two', async () => {
    await fixture(
      html`<div>
        <practice-list layout="gird"></practice-list>
        <practice-list sort="newst"></practice-list>
      </div>`,
    );
    expect(await corrected()).to.deep.equal([
      '<practice-list layout="grid">',
      '<practice-list sort="newest">',
    ]);
  });
});

describe('an address in a command', () => {
  it('is one word in every shell', () => {
    expect(quoted('https://a.example/?a=1&b=2')).to.equal('"https://a.example/?a=1&b=2"');
    expect(quoted('https://a.example/$(b)`c`!d')).to.equal('"https://a.example/%24(b)%60c%60%21d"');
  });
});
