import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readDocuments, textOf } from './evidence/documents.js';
import { falseStatements } from './evidence/false-statements.js';
import { wrongDates } from './evidence/figures.js';
import { wrongLicences } from './evidence/licences.js';
import { keepingCode } from './evidence/requests.js';

interface Plant {
  readonly what: string;
  readonly path: string;
  /** What is replaced, or nothing, if something is added. */
  readonly from?: string | RegExp;
  readonly to: string;
  readonly found: RegExp;
}

const plants: readonly Plant[] = [
  {
    what: 'a cookie',
    path: 'PRIVACY.md',
    to: '\nThe elements set one cookie for the language.\n',
    found: /PRIVACY\.md claims without evidence: .*one cookie/,
  },
  {
    what: 'a cookie that is sent to another host',
    path: 'PRIVACY.md',
    from: /(\| images +\| )none/,
    to: '$1some',
    found: /images sends cookies/,
  },
  {
    what: 'a file that does not exist',
    path: 'PRIVACY.md',
    from: /`map-….js`/,
    to: '`maps-….js`',
    found: /lacks map-….js[^]*no maps-….js/,
  },
  {
    what: 'a screen reader',
    path: 'ACCESSIBILITY.md',
    to: '\nIt was tested with three screen readers.\n',
    found: /ACCESSIBILITY\.md claims without evidence: .*three screen readers/,
  },
  {
    what: 'a barrier that is left out',
    path: 'ACCESSIBILITY.md',
    from: /^- A filter panel that floats[^]*?\n(?=- )/m,
    to: '',
    found: /Known barriers lacks: A filter panel/,
  },
  {
    what: 'a test file that does not exist',
    path: 'SECURITY.md',
    from: 'test/feed/limits.test.ts',
    to: 'test/feed/no-limits.test.ts',
    found: /SECURITY\.md: there is no test\/feed\/no-limits\.test\.ts/,
  },
  {
    what: 'a dependency that is left out',
    path: 'SECURITY.md',
    from: 'lit, @lit/localize, fuse.js',
    to: 'lit, fuse.js',
    found: /SECURITY\.md names fuse\.js,lit, not/,
  },
  {
    what: 'users',
    path: 'GOVERNANCE.md',
    to: '\nIt is used by forty cities.\n',
    found: /GOVERNANCE\.md claims without evidence: .*forty cities/,
  },
  {
    what: 'an audit',
    path: 'docs/standard-for-public-code.md',
    to: '\nIt was audited in 2026.\n',
    found: /claims without evidence: It was audited/,
  },
  {
    what: 'another number of languages',
    path: 'docs/answers.md',
    from: '57 languages',
    to: '75 languages',
    found: /docs\/answers\.md says 75 languages; there are 57/,
  },
  {
    what: 'a smaller script',
    path: 'docs/answers.md',
    from: '35 kB',
    to: '9 kB',
    found: /docs\/answers\.md says 9 kB/,
  },
  {
    what: 'a link that leads nowhere',
    path: 'docs/answers.md',
    from: 'embedding.md#hosting-the-files',
    to: 'embedding.md#certificates',
    found: /links to docs\/embedding\.md#certificates/,
  },
  {
    what: 'a language that does not exist',
    path: 'publiccode.yml',
    from: '    - zh-Hant\n',
    to: '    - zh-Hant\n    - tlh\n',
    found: /localisation\.availableLanguages is wrong/,
  },
  {
    what: 'a short description that is too long',
    path: 'publiccode.yml',
    from: 'shortDescription: Custom',
    to: `shortDescription: ${'very '.repeat(20)}custom`,
    found: /description\.en\.shortDescription is wrong/,
  },
  {
    what: 'another licence',
    path: 'publiccode.yml',
    from: 'license: MIT',
    to: 'license: EUPL-1.2',
    found: /legal\.license is wrong/,
  },
  {
    what: 'a release',
    path: 'publiccode.yml',
    from: /^(?:releaseDate: .*\n|(?=categories:))/m,
    to: "releaseDate: '2026-01-01'\n",
    found: /releaseDate, softwareVersion is wrong/,
  },
  {
    what: 'a city that uses it',
    path: 'publiccode.yml',
    to: 'usedBy:\n  - Oslo\n',
    found: /usedBy is wrong/,
  },
  {
    what: 'another version',
    path: 'CITATION.cff',
    from: /^version: .*/m,
    to: 'version: 9.0.0',
    found: /version is not that of package\.json/,
  },
  {
    what: 'a key that the format does not have',
    path: 'CITATION.cff',
    to: 'sponsors: none\n',
    found: /has no sponsors/,
  },
  {
    what: 'a criterion that is left out',
    path: 'docs/accessibility/criteria.yaml',
    from: /^ {2}- id: 2\.5\.8\n[^]*?(?= {2}- id: 3\.1\.1)/m,
    to: '',
    found: /Nobody has judged 2\.5\.8 Target Size/,
  },
  {
    what: 'a test that does not exist',
    path: 'docs/accessibility/criteria.yaml',
    from: 'is exposed as a list of items with headings and links',
    to: 'is read aloud by a screen reader',
    found: /1\.3\.1: test\/pages\/demo\.test\.ts has no test “is read aloud/,
  },
  {
    what: 'support without a test',
    path: 'docs/accessibility/criteria.yaml',
    from: /(id: 2\.1\.4\n[^]*?)not-applicable/,
    to: '$1supports',
    found: /2\.1\.4 names no test/,
  },
  {
    what: 'a gap that is hidden from cities',
    path: 'docs/statements/statements.yaml',
    from: "['2.5.2']",
    to: "['1.4.3']",
    found: /does not tell of 2\.5\.2/,
  },
  {
    what: 'a sentence without evidence for it',
    path: 'docs/statements/claims.yaml',
    to: '- sentence: Do we need consent at all?\n',
    found: /No document says: Do we need consent at all[^]*Nothing keeps it true/,
  },
  {
    what: 'a licence without its text',
    path: '.reuse/dep5',
    from: 'License: MIT AND ISC',
    to: 'License: MIT AND OFL-1.1',
    found: /LICENSES lacks OFL-1\.1[^]*Nothing has the licence ISC/,
  },
  {
    what: 'files that do not exist',
    path: '.reuse/dep5',
    from: 'data/namesakes.csv',
    to: 'data/fonts/*',
    found: /No file is data\/fonts\/\*/,
  },
];

describe('a false statement is found', () => {
  const documents = readDocuments();
  for (const { what, path, from, to, found } of plants)
    it(what, () => {
      const text = textOf(documents, path);
      const planted = from === undefined ? text + to : text.replace(from, to);
      assert.notEqual(planted, text);
      const faults = falseStatements(new Map([...documents, [path, planted]]));
      assert.match(faults.join('\n'), found);
    });

  it('a review in the future', () => {
    assert.match(wrongDates(documents, '2020-01-01').join('\n'), /PRIVACY\.md was reviewed on/);
  });

  it('a font in the repository', () => {
    const faults = wrongLicences(documents, undefined, ['demo/fonts/own.woff2']);
    assert.match(faults.join('\n'), /own\.woff2 is a font/);
  });

  it('code that keeps something on a device', () => {
    const code = (path: string): string =>
      path.endsWith('schedule.ts') ? `localStorage.setItem('a', 'b');` : '';
    assert.deepEqual(keepingCode(code), ['elements/schedule.ts']);
  });
});
