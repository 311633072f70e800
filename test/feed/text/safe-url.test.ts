import { expect } from '@open-wc/testing';
import { lackingScheme } from '../../../src/feed/text/safe-url.js';

describe('a link', () => {
  for (const link of [
    'www.city.example/arts',
    'WWW.City.Example',
    ' www.city.example/arts',
    'city.example/arts',
    'city.example',
    'city.example.',
    'city.example:8080/arts',
    'city.example?page=2',
    'chisinau.md/arts',
    'um.warszawa.pl',
    'sub.city.example#arts',
    'мэрия.рф/arts',
    'xn--e1aybc.xn--p1ai/arts',
    'info@city.example',
    'https:/city.example/arts',
    'https:city.example/arts',
    'https//city.example/arts',
    'http;//city.example/arts',
  ])
    it(`lacks its scheme: ${link}`, () => {
      expect(lackingScheme.test(link)).to.equal(true);
    });

  for (const link of [
    'https://city.example/arts',
    'http://city.example',
    'HTTPS://city.example',
    'https:\\\\city.example',
    '//city.example/arts',
    '/arts',
    '/www.city.example',
    './city.example/arts',
    '../arts',
    'arts',
    'arts/page.html',
    'arts/city.example',
    'page.html',
    'index.php/arts',
    'report.2020.pdf',
    'photo.JPG',
    'v1.2/arts',
    '?page=2',
    '#arts',
    '.well-known/arts',
    'https-guide/arts',
    'localhost/arts',
    'javascript:alert(1)',
    'mailto:info@city.example',
    '',
  ])
    it(`is absolute or relative: ${JSON.stringify(link)}`, () => {
      expect(lackingScheme.test(link)).to.equal(false);
    });
});
