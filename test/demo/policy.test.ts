import { expect } from '@open-wc/testing';
import { policyOf } from '../../demo/builder/policy.js';
import { optionsWith, scriptUrl } from './builder.js';

const hashes = new Map([['locales/pt.js', 'sha384-portuguese']]);

describe('the content security policy for a snippet', () => {
  it('allows script and feed, and no more', async () => {
    expect(await policyOf(optionsWith({}), hashes)).to.deep.equal([
      `script-src ${scriptUrl}`,
      'connect-src https://city.example/practices.json',
    ]);
  });

  it('allows the messages and their import map, and the style sheet, by hash', async () => {
    const options = optionsWith({ lang: 'pt', ownColours: true, way: 'div' });
    const [script, , style] = await policyOf(options, hashes);
    expect(script).to.match(
      /^script-src \S+\/practices\.js https:\/\/city\.example\/embed\/locales\/pt\.js 'sha256-\S{43}='$/,
    );
    expect(style).to.match(/^style-src 'sha256-\S{43}='$/);
  });

  it('cannot be broken out of by an address', async () => {
    const src = 'https://city.example/a;script-src *,b?c#d';
    const [, connect] = await policyOf(optionsWith({ src: new URL(src).href }), hashes);
    expect(connect).to.equal('connect-src https://city.example/a%3Bscript-src%20*%2Cb');
  });

  it('allows a frame only, or nothing for plain HTML', async () => {
    expect(await policyOf(optionsWith({ way: 'iframe' }), hashes)).to.deep.equal([
      'frame-src https://city.example/embed/frame.html',
    ]);
    expect(await policyOf(optionsWith({ way: 'static' }), hashes)).to.deep.equal([]);
  });
});
