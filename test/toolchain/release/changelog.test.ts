import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { checkUnreleased, released, sectionOf } from '../../../scripts/release/changelog.js';

const head = '# Changelog\n\nAll notable changes.\n\n';
const changes = '### Added\n\n- A map.\n\n### Fixed\n\n- A mistake,\n  on two lines.\n';

describe('the changelog of a release', () => {
  it('has what was unreleased under the version and its date, below an empty section', () => {
    const older = '\n## [0.9.0] - 2026-01-01\n\n### Added\n\n- All.\n';
    assert.equal(
      released(`${head}## [Unreleased]\n\n${changes}${older}`, '1.0.0', '2026-11-29'),
      `${head}## [Unreleased]\n\n## [1.0.0] - 2026-11-29\n\n${changes}${older}`,
    );
  });

  it('keeps what a pattern would take for a reference', () => {
    const text = released(
      `${head}## [Unreleased]\n\n### Added\n\n- $& and $1.\n`,
      '1.0.0',
      '2026-11-29',
    );
    assert.match(text, /- \$& and \$1\.\n$/);
  });

  it('gives the notes of one version', () => {
    const text = released(`${head}## [Unreleased]\n\n${changes}`, '1.0.0', '2026-11-29');
    assert.equal(sectionOf(text, '1.0.0'), changes.trim());
    assert.equal(sectionOf(text, 'Unreleased'), '');
    assert.equal(sectionOf(text, '1.0'), undefined);
  });

  for (const [what, text, reason] of [
    ['no such section', '## [1.0.0] - 2026-01-01', /has no section "## \[Unreleased\]"/],
    ['no changes', '## [Unreleased]\n\n## [0.9.0] - 2026-01-01\n\n- x', /has no changes/],
    ['a heading of its own', '## [Unreleased]\n\n### New\n\n- x', /a heading "New".*Use Added, /],
    ['a heading twice', '## [Unreleased]\n\n### Added\n\n- x\n\n### Added\n\n- y', /"Added" twice/],
    ['changes of no kind', '## [Unreleased]\n\n- x\n\n### Added\n\n- y', /above the first heading/],
    [
      'an empty heading',
      '## [Unreleased]\n\n### Added\n\n- x\n\n### Fixed\n',
      /nothing under "Fixed"/,
    ],
    [
      'the version',
      '## [Unreleased]\n\n### Added\n\n- x\n\n## [1.0.0] - 2026-01-01',
      /already has/,
    ],
  ] as const)
    it(`is refused with ${what}`, () => {
      assert.throws(() => released(head + text, '1.0.0', '2026-11-29'), {
        name: 'Refusal',
        message: reason,
      });
    });
});

describe('CHANGELOG.md', () => {
  const text = readFileSync('CHANGELOG.md', 'utf8');

  it('could be released', () => {
    // Right after a release, nothing is unreleased.
    const isReleased = sectionOf(text, 'Unreleased') === '';
    if (!isReleased) checkUnreleased(text);
    assert.ok(!isReleased || /^## \[Unreleased\]\n\n## \[/m.test(text));
  });

  it('has the form of Keep a Changelog', () => {
    assert.match(text, /^# Changelog\n/);
    for (const [heading] of text.matchAll(/^## .*$/gm))
      assert.match(
        heading,
        /^## \[(?:Unreleased|\d+\.\d+\.\d+(?:-[\w.]+)?)\](?: - \d{4}-\d\d-\d\d)?$/,
      );
    // The project has no address yet to which versions could link.
    if (!('repository' in JSON.parse(readFileSync('package.json', 'utf8'))))
      assert.doesNotMatch(text, /^\[(?:Unreleased|\d).*\]: /m);
  });
});
