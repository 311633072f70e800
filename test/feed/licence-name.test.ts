import { expect } from '@open-wc/testing';
import { licenceName } from '../../src/feed/licence-name.js';

describe('the name of a licence', () => {
  it('is read from an address of Creative Commons', () => {
    expect(licenceName('https://creativecommons.org/licenses/by/4.0/')).to.equal('CC BY 4.0');
    expect(licenceName('http://creativecommons.org/licenses/by-nc-sa/3.0')).to.equal(
      'CC BY-NC-SA 3.0',
    );
    expect(licenceName('https://creativecommons.org/licenses/by-sa/4.0/deed.de')).to.equal(
      'CC BY-SA 4.0',
    );
    expect(licenceName('https://creativecommons.org/publicdomain/zero/1.0/')).to.equal('CC0 1.0');
  });

  it('is unknown for any other address, also one that only looks like it', () => {
    for (const address of [
      'https://city.example/terms',
      'https://city.example/creativecommons.org/licenses/by/4.0/',
      'https://creativecommons.org.city.example/licenses/by/4.0/',
      'https://creativecommons.org/licenses/by/3.0/fr/',
      'https://creativecommons.org/about',
    ])
      expect(licenceName(address), address).to.equal(undefined);
  });
});
