import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { fromParams, toParams } from '../../demo/builder/options.js';
import { anyOptions, defaults, optionsWith } from './builder.js';

describe('the options of the builder', () => {
  it('take the addresses of several feeds in one line or on several, each once', () => {
    const params = new URLSearchParams({
      src: ' https://a.example/a.json\nhttps://b.example/b.json  https://a.example/a.json nonsense ',
    });
    const reported: string[] = [];
    const { src } = fromParams(params, defaults, (name, value) => reported.push(name, value));
    expect(src).to.equal('https://a.example/a.json https://b.example/b.json');
    expect(reported).to.deep.equal(['src', 'https://a.example/a.json', 'src', 'nonsense']);
  });

  it('mean the same in addresses from before there was a map', () => {
    const params = new URLSearchParams('show=search&topic=education&city=Oslo');
    expect(fromParams(params, defaults)).to.deep.equal(
      optionsWith({ show: 'search', topic: 'education', city: 'Oslo' }),
    );
  });

  it('survive a round trip through an address', () => {
    fc.assert(
      fc.property(anyOptions, (options) => {
        const address = new URL(`https://city.example/?${toParams(options, defaults)}`);
        expect(fromParams(address.searchParams, defaults)).to.deep.equal(options);
      }),
    );
  });

  it('leave no trace in the address if they are the defaults', () => {
    expect(toParams(defaults, defaults).toString()).to.equal('');
    expect(toParams(optionsWith({ city: 'Łódź', integrity: false }), defaults).toString()).to.equal(
      'city=%C5%81%C3%B3d%C5%BA&integrity=false',
    );
  });

  for (const nonsense of [
    'src=javascript:alert(1)',
    'src=&map=maybe',
    'script=data:text/javascript,alert(1)',
    'script=practices.js',
    'show=all&way=toString&layout=&sort=best',
    'accent=red;}*{&text=%23fff&background=url(x)',
    'lang=english%20language&headingLevel=1&pageSize=0&pageSize=9',
    'ongoing=constructor&integrity=maybe&width=watch',
  ]) {
    it(`are the defaults if an address says ${nonsense}`, () => {
      const params = new URLSearchParams(nonsense);
      const reported = new Set<string>();
      const options = fromParams(params, defaults, (name) => reported.add(name));
      expect(options).to.deep.equal(defaults);
      expect([...reported].toSorted()).to.deep.equal([...new Set(params.keys())].toSorted());
    });
  }
});
