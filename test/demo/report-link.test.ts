import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { reportNote } from '../../demo/builder/report-link.js';
import { parseFeed } from '../../src/index.js';
import { feedOf, item } from '../fixtures/feed.js';
import { optionsWith } from './builder.js';

const address = 'mailto:practices@city.example?subject=Mistake in {id}';
const telling = {
  name: 'https://a.example/a.json',
  feed: parseFeed(feedOf([item('one')], { _practices: { report_url: address } })),
};
const silent = { name: 'https://b.example/b.json', feed: parseFeed(feedOf([item('two')])) };

function said(
  ...[parts, options = optionsWith({})]: Partial<Parameters<typeof reportNote>>
): string {
  const place = document.createElement('div');
  render(reportNote(parts ?? [], options), place);
  return place.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}

describe('the note on reports of mistakes', () => {
  it('says where the link of a feed leads', () => {
    expect(said([telling]))
      .to.include(`It leads to ${address},`)
      .and.not.include('--report-url');
  });

  it('says how to set it if a feed does not have it', () => {
    expect(said([silent]))
      .to.include('The feed does not say where')
      .and.include('--report-url');
  });

  it('names the feeds if there are several', () => {
    const text = said([telling, silent]);
    expect(text).to.include(`${telling.name}: the last line`);
    expect(text).to.include(`${silent.name} does not say`);
  });

  it('says once what is true of several feeds', () => {
    const others = [telling, silent].map((part) => ({ ...part, name: `${part.name}?b` }));
    const text = said([telling, silent, ...others]);
    expect(text.match(/It leads to/g)).to.have.lengthOf(1);
    expect(text.match(/not say where/g)).to.have.lengthOf(1);
    for (const { name } of [telling, silent, ...others]) expect(text).to.include(name);
  });

  it('says that plain HTML has no such link', () => {
    expect(said([telling], optionsWith({ way: 'static' }))).to.match(/^Plain HTML has no link/);
  });
});
