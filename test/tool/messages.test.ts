import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { describe, it } from 'node:test';
import {
  frenchTexts,
  placeholders,
  toolMessages,
  withFrenchSpaces,
} from '../../scripts/tool-messages.js';
import { write } from './folder.js';
import { run } from './run.js';

/** What a command says in French, with ordinary spaces. */
async function inFrench(...args: string[]): Promise<Awaited<ReturnType<typeof run>>> {
  const { code, out, error } = await run(...args, '--messages', 'fr');
  const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ');
  return { code, out: plain(out), error: plain(error) };
}

const messages = toolMessages();
const texts = frenchTexts();

describe('the French texts of the tool', () => {
  it('are complete: npm run messages lists what is missing', () => {
    const missing = messages.filter(({ key }) => !texts[key]);
    assert.deepEqual(missing, []);
  });

  it('are all used', () => {
    const keys = new Set(messages.map(({ key }) => key));
    assert.deepEqual(
      Object.keys(texts).filter((key) => !keys.has(key)),
      [],
    );
  });

  it('have the placeholders of the English text', () => {
    for (const [key, text] of Object.entries(texts)) {
      assert.deepEqual(placeholders(text), placeholders(key), text);
    }
  });

  it('have the options of the English text as they are typed', () => {
    for (const [key, text] of Object.entries(texts)) {
      const options = (words: string) => [...new Set(words.match(/--[a-z-]+/g))].sort();
      assert.deepEqual(options(text), options(key), text);
    }
  });

  it('begin in lower case where the English text continues a sentence, and only there', () => {
    for (const [key, text] of Object.entries(texts)) {
      if (/^\p{Ll}/u.test(key)) assert.match(text, /^[\p{Ll}{]/u);
      else assert.doesNotMatch(text, /^\p{Ll}/u);
    }
  });

  it('have the spaces and apostrophes of French', () => {
    for (const text of Object.values(texts)) assert.equal(text, withFrenchSpaces(text));
  });
});

describe('sentences of the tool', () => {
  it('are made when they are said, not when a module is loaded, because only then is the language known', () => {
    assert.deepEqual(
      messages.filter(({ atLoading }) => atLoading),
      [],
    );
  });
});

describe('--messages', () => {
  const table = write('a.csv', 'id,title,country\n1,Meals  for all,NO\n2,,NO\n');

  it('fr lets findings, summary and reasons be French', async () => {
    const { code, out, error } = await inFrench('check', table, '--quiet');
    assert.equal(code, 1);
    assert.match(error, /^erreur : a\.csv, ligne 3, colonne « title » : /u);
    assert.equal(out, '1 pratique : 1 erreur, 2 remarques.\n');
    const none = await run('--messages=fr', 'build', 'nowhere.csv');
    assert.equal(none.code, 2);
    assert.match(none.error, /nowhere\.csv ne peut pas être lu\s: ce fichier ou ce dossier/);
  });

  it('writes quoted values in guillemets', async () => {
    const feed = { title: 'T', version: 'https://jsonfeed.org/version/1.1', items: [null] };
    const path = write('f.json', JSON.stringify({ ...feed, titel: 1 }));
    const { error } = await inFrench('check', path);
    assert.match(error, /Le format ne connaît pas ici de champ « titel »\./u);
    assert.match(error, /Cette valeur doit être un objet, et non null\./u);
  });

  it('makes whole sentences of what the console says after a place', async () => {
    const items = [{ id: '1', title: 'A', content_text: 'x'.repeat(20_001) }];
    const path = write('long.json', JSON.stringify({ items, title: 'T', version: '1' }));
    const french = await inFrench('check', path);
    assert.match(
      french.error,
      /La valeur de « content_text » dépasse 20000 caractères ; la fin n’est pas affichée\./u,
    );
    const english = await run('check', path);
    assert.match(
      english.error,
      /The value of "content_text" is longer than 20000 characters; its end is not shown\./,
    );
  });

  it('fr shows usage and help in French', async () => {
    assert.match((await run('--help', '--messages', 'fr')).out, /Créer un flux/);
    assert.match((await run('build', '--help', '--messages', 'fr')).out, /Codes de sortie : 0/);
    assert.match((await run('chekc', '--messages', 'fr')).error, /Vouliez-vous dire check/);
  });

  it('takes no other language, and speaks English again afterwards', async () => {
    const { code, error } = await run('check', table, '--messages', 'de');
    assert.equal(code, 2);
    assert.match(error, /--messages takes one of these: en, fr; not "de"/);
    await run('check', table, '--messages', 'fr');
    assert.match((await run('check', table)).out, /^1 practice: /);
  });

  it('is not needed where the system speaks French', () => {
    const said = (locale: string) =>
      execFileSync(
        process.execPath,
        ['--import', 'tsx', 'src/tool/intercultural-practices.ts', '--help'],
        {
          env: { ...process.env, LC_ALL: locale, LANG: locale },
          encoding: 'utf8',
        },
      );
    assert.match(said('fr_CH.UTF-8'), /Créer un flux/);
    assert.match(said('nb_NO.UTF-8'), /Make a feed/);
  });

  for (const command of ['build', 'check', 'ids', 'pages', 'reach', 'render', 'translations']) {
    it(`has French help with the same options as the English one: ${command}`, async () => {
      const options = (help: string) => [...help.matchAll(/^ {2}(--[a-z-]+)/gm)].map(([, o]) => o);
      const english = await run(command, '--help');
      const french = await run(command, '--help', '--messages', 'fr');
      assert.notEqual(french.out, english.out);
      assert.deepEqual(options(french.out).sort(), options(english.out).sort());
    });
  }
});
