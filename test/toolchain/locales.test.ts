import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, it } from 'node:test';
import { DOMParser } from '@xmldom/xmldom';
import { countriesThatOccur, rareLanguages } from '../../scripts/cldr-names.js';

const folder = 'src/locales/xliff';
const { targetLocales } = JSON.parse(readFileSync('lit-localize.json', 'utf8')) as {
  targetLocales: string[];
};

interface Unit {
  readonly id: string;
  readonly source: Element;
  readonly target: Element | undefined;
  readonly note: string;
}

function unitsOf(locale: string): Unit[] {
  const document = new DOMParser().parseFromString(
    readFileSync(join(folder, `${locale}.xlf`), 'utf8'),
    'application/xml',
  );
  return Array.from(document.getElementsByTagName('trans-unit'), (unit) => ({
    id: unit.getAttribute('id') ?? '',
    source: unit.getElementsByTagName('source')[0] as unknown as Element,
    target: unit.getElementsByTagName('target')[0] as unknown as Element | undefined,
    note: unit.getElementsByTagName('note')[0]?.textContent ?? '',
  }));
}

function placeholdersOf(element: Element): string[] {
  return Array.from(
    element.getElementsByTagName('x'),
    (x) => x.getAttribute('id') ?? '',
  ).toSorted();
}

const tables = JSON.parse(readFileSync('src/locales/names.json', 'utf8')) as Readonly<
  Record<string, Readonly<Record<string, string>>>
>;

/** Whether a translation has neither text nor a placeholder. */
function isEmpty(target: Element): boolean {
  return !target.textContent?.trim() && placeholdersOf(target).length === 0;
}

/** How many letters a translation may have for each letter of its source, and how many more for short texts. */
const mostLetters = { factor: 2, extra: 20 };

describe('locales', () => {
  it('are at least fifty, including English', () => {
    assert.ok(targetLocales.length + 1 >= 50);
    assert.deepEqual(
      readdirSync(folder)
        .map((name) => name.replace('.xlf', ''))
        .toSorted(),
      targetLocales.toSorted(),
    );
  });

  for (const locale of targetLocales) {
    describe(locale, () => {
      const units = unitsOf(locale);

      it('has every message, each with a note for translators', () => {
        assert.deepEqual(
          units.filter(({ target }) => !target || isEmpty(target)).map(({ id }) => id),
          [],
        );
        assert.deepEqual(
          units.filter(({ note }) => !note).map(({ id }) => id),
          [],
        );
      });

      it('keeps every placeholder', () => {
        for (const { id, source, target } of units) {
          if (target) assert.deepEqual(placeholdersOf(target), placeholdersOf(source), id);
        }
      });

      it('has no markup, and is not much longer than the source', () => {
        for (const { id, source, target } of units) {
          const text = target?.textContent ?? '';
          assert.doesNotMatch(text, /[<>{}]|&\w+;/, id);
          const most = (source.textContent?.length ?? 0) * mostLetters.factor + mostLetters.extra;
          assert.ok(text.length <= most, `${id}: ${text}`);
        }
      });

      it('names itself', () => {
        const own = units.find(({ id }) => id === 'language')?.target?.textContent;
        assert.equal(own, locale);
      });

      it('starts the longer form of "Read more" with the short one', () => {
        const text = (source: RegExp): string =>
          units.find((unit) => source.test(unit.source.textContent ?? ''))?.target?.textContent ??
          '';
        assert.ok(text(/^Read more: /).startsWith(text(/^Read more$/)));
      });
    });
  }

  it('are up to date with the translators’ files', () => {
    const output = mkdtempSync(join(tmpdir(), 'locales-'));
    try {
      const config = JSON.parse(readFileSync('lit-localize.json', 'utf8'));
      delete config.$schema;
      config.tsConfig = resolve('tsconfig.json');
      config.output.outputDir = output;
      config.output.localeCodesModule = join(output, 'locale-codes.js');
      config.interchange.xliffDir = resolve(folder);
      const file = join(output, 'lit-localize.json');
      writeFileSync(file, JSON.stringify(config));
      execFileSync(process.execPath, [
        'node_modules/@lit/localize-tools/bin/lit-localize.js',
        'build',
        '--config',
        file,
      ]);
      execFileSync(process.execPath, ['scripts/names-in-messages.mjs', output]);
      for (const name of readdirSync('src/locales/generated')) {
        assert.equal(
          readFileSync(join('src/locales/generated', name), 'utf8'),
          readFileSync(join(output, name), 'utf8'),
          `${name} is stale: run npm run localize:build`,
        );
      }
    } finally {
      rmSync(output, { recursive: true });
    }
  });

  it('have names of all countries that occur, and of the same languages, where Chromium has none', () => {
    assert.deepEqual(Object.keys(tables), rareLanguages);
    for (const [locale, names] of Object.entries(tables)) {
      const codes = Object.keys(names);
      const countries = codes.filter((code) => /^[A-Z]{2}$/.test(code));
      assert.deepEqual(
        countriesThatOccur().filter((code) => !names[code]),
        [],
        `${locale}: run npm run build:names`,
      );
      assert.ok(codes.length - countries.length >= 25, locale);
      for (const [code, name] of Object.entries(names)) {
        if (/^(?:con|dis)junction$/.test(code)) assert.match(name, /^(?: \p{L}+ |, )$/u, locale);
        else assert.match(name, /^\p{Lu}?[\p{L}\p{M}’'() -]+$/u, `${locale} ${code}`);
      }
    }
  });

  it('are all listed among the message modules', () => {
    const output = mkdtempSync(join(tmpdir(), 'message-modules-'));
    try {
      const file = join(output, 'message-modules.ts');
      execFileSync(process.execPath, ['scripts/message-modules.mjs', file]);
      assert.equal(
        readFileSync('src/locales/message-modules.ts', 'utf8'),
        readFileSync(file, 'utf8'),
        'message-modules.ts is stale: run npm run localize:build',
      );
    } finally {
      rmSync(output, { recursive: true });
    }
  });
});
