import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { fromParams, toParams } from '../../demo/builder/options.js';
import { anyOptions, defaults, optionsWith } from './builder.js';

describe('the options of the builder', () => {
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
    'script=data:text/javascript,alert(1)',
    'script=practices.js',
    'show=all&way=toString&layout=&sort=best',
    'accent=red;}*{&text=%23fff&background=url(x)',
    'lang=english%20language&headingLevel=1&pageSize=0&pageSize=9',
    'ongoing=constructor&integrity=maybe&width=watch',
  ]) {
    it(`are the defaults if an address says ${nonsense}`, () => {
      expect(fromParams(new URLSearchParams(nonsense), defaults)).to.deep.equal(defaults);
    });
  }
});
