import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/define.js';
import { checkAttributes } from '../../src/doctor/checks/attributes.js';
import { isMixed, secured } from '../../src/doctor/checks/feed-addresses.js';
import { ownElements } from '../../src/doctor/elements.js';

/** What the doctor finds about attributes of an element with this start tag. */
async function findings(tag: string): Promise<readonly string[]> {
  const holder = await fixture<HTMLElement>(html`<div></div>`);
  const parsed = new DOMParser().parseFromString(tag, 'text/html').body.firstElementChild;
  if (!parsed) throw new Error(`no element in ${tag}`);
  const element = document.importNode(parsed, true);
  // What upgradeDivs does in the embed build.
  if (element.localName === 'div') element.append(document.createElement('practice-list'));
  holder.append(element);
  return checkAttributes(ownElements()).map(({ verdict, title }) => `${verdict}: ${title}`);
}

const right = ['right: All attributes are understood'];

describe('attributes that the doctor', () => {
  for (const attribute of [
    'id="a"',
    'class="b"',
    'style="color: red"',
    'lang="nb"',
    'data-id="7"',
    'data-count="3"',
    'aria-label="A"',
    'v-if="a"',
    '_ngcontent-abc-c1=""',
    'wire:id="a"',
    'x-data="{}"',
    'onpractice-select="f()"',
    'page-size="ALL"',
    'page-size="7.5"',
    'sort=" Newest "',
    'year="2018/.."',
    'ongoing="ongoing"',
    'heading-level="3"',
  ])
    it(`does not mind: ${attribute}`, async () => {
      expect(await findings(`<practice-list ${attribute}></practice-list>`)).to.deep.equal(right);
    });

  for (const attribute of [
    'data-id="7"',
    'data-count="3"',
    'data-type="a"',
    'data-tags="b"',
    'data-aos="c"',
    'data-title="d"',
    'title="e"',
    'data-lang="nb"',
  ])
    it(`does not mind on a div: ${attribute}`, async () => {
      expect(await findings(`<div data-practice-list ${attribute}></div>`)).to.deep.equal(right);
    });

  for (const [attribute, title] of [
    ['pageSize="3"', 'wrong: pagesize is not an attribute'],
    ['page_size="3"', 'wrong: page_size is not an attribute'],
    ['contry="NO"', 'wrong: contry is not an attribute'],
    ['page-size="0"', 'wrong: page-size="0" is not understood'],
    ['heading-level="1"', 'wrong: heading-level="1" is not understood'],
    ['year="recently"', 'wrong: year="recently" is not understood'],
    ['colour="red"', 'unsure: colour is not known'],
    ['city-id="7"', 'unsure: city-id is not known'],
  ] as const)
    it(`names: ${attribute}`, async () => {
      expect(await findings(`<practice-list ${attribute}></practice-list>`)).to.deep.equal([title]);
    });
});

describe('attributes of a map that the doctor', () => {
  it('does not mind', async () => {
    expect(await findings('<practice-map for="practices"></practice-map>')).to.deep.equal(right);
  });

  it('names, because they belong to its list', async () => {
    expect(await findings('<practice-map city="Oslo"></practice-map>')).to.deep.equal([
      'unsure: city is not known',
    ]);
  });
});

describe('attributes with the prefix of the other kind of tag', () => {
  for (const [tag, title] of [
    ['<div data-practice-list city="Oslo"></div>', 'wrong: city is not an attribute'],
    ['<practice-list data-city="Oslo"></practice-list>', 'wrong: data-city is not an attribute'],
    ['<practice-list data-sort="a"></practice-list>', 'unsure: data-sort is not an attribute'],
  ] as const)
    it(`are named: ${tag}`, async () => {
      expect(await findings(tag)).to.deep.equal([title]);
    });

  it('are not minded beside the right ones', async () => {
    const tag = '<practice-list data-city="Oslo" city="Oslo"></practice-list>';
    expect(await findings(tag)).to.deep.equal(right);
  });
});

describe('a feed that is not secure', () => {
  it('is refused on a secure page, unless it is on the device itself', () => {
    expect(isMixed('https:', 'http:', 'practices.example')).to.equal(true);
    expect(isMixed('https:', 'https:', 'practices.example')).to.equal(false);
    expect(isMixed('http:', 'http:', 'practices.example')).to.equal(false);
    expect(isMixed('https:', 'http:', 'localhost')).to.equal(false);
    expect(isMixed('https:', 'http:', '127.0.0.1')).to.equal(false);
  });

  it('gets https: in its address, and so does each of several', () => {
    const [one, two, local] = ['http://a.example/x', 'HTTP://b.example/y', 'http://localhost/z'];
    expect(secured(`/c.json ${one}\n${two} ${local}`, 'https:')).to.equal(
      `/c.json https://a.example/x\nhttps://b.example/y ${local}`,
    );
    expect(secured(`${one} ${two}`, 'http:')).to.equal(`${one} ${two}`);
  });
});
