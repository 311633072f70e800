import { expect } from '@open-wc/testing';
import { filtersIn, isYes, reportUnknown } from '../../src/frame/parameters.js';
import { consoleWarnings } from '../fixtures/server.js';

describe('the parameters of a frame page', () => {
  const warnings = consoleWarnings();

  it('can say no', () => {
    for (const value of ['false', '0', 'no', 'off', 'False', ' NO ']) {
      expect([isYes(value), filtersIn(value)], value).to.eql([false, undefined]);
    }
    expect(filtersIn('none')).to.equal(undefined);
    expect(filtersIn(null)).to.equal(undefined);
  });

  it('say yes without a value, and by a word', () => {
    for (const value of ['', 'true', '1', 'yes', 'on', 'TRUE']) {
      expect([isYes(value), filtersIn(value)], value).to.eql([true, '']);
    }
    expect(filtersIn('topic year')).to.equal('topic year');
  });

  it('are reported if they are not known, each once, and so are strange values of yes and no', () => {
    const params = new URLSearchParams(
      'src=/f.json&citty=Oslo&citty=Bergen&lang=nb&search&ongoing=maybe&accent=red&url-prefix=x',
    );
    reportUnknown(params, ['city', 'url-prefix', 'ongoing', 'accent']);
    expect(warnings).to.eql([
      'frame.html: citty="Oslo": this parameter is not known. Known ones are src, lang, map, search, city, ongoing, accent.',
      'frame.html: url-prefix="x": this parameter is not known. Known ones are src, lang, map, search, city, ongoing, accent.',
      'frame.html: ongoing="maybe": this means yes. Write ongoing=false for no.',
    ]);
  });

  it('are reported if they are there more than once, because only the first counts', () => {
    reportUnknown(new URLSearchParams('src=a.json&src=b.json&topic=x&topic=y'), ['topic']);
    expect(warnings).to.eql([
      'frame.html: src="a.json": only the first counts. Write several values in one: src=a.json%20b.json.',
      'frame.html: topic="x": only the first counts. Write several values in one: city=Oslo,Bergen.',
    ]);
  });

  it('are not reported if they are right', () => {
    reportUnknown(new URLSearchParams('src=/f.json&city=Oslo&ongoing=0&search=no'), [
      'city',
      'ongoing',
    ]);
    expect(warnings).to.eql([]);
  });
});
