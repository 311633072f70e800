import { expect } from '@open-wc/testing';
import { indexCities } from '../../src/feed/places/places.js';
import { parsePractice, type PracticeContext } from '../../src/feed/parse-practice.js';
import { textFor } from '../../src/feed/text-for.js';
import { FeedNames } from '../../src/feed/feed-names.js';
import type { Practice } from '../../src/feed/practice.js';
import { liberal, parseFeed } from '../../src/functions.js';
import { formatPath } from '../../src/feed/problem-summary.js';
import { reportTo, type Problem } from '../../src/feed/problem.js';

const places = indexCities(
  [
    { name: 'Oslo', country: 'NO', aliases: ['Ósló'] },
    { name: 'Bergen', country: 'NO', aliases: [] },
    { name: 'Montréal', country: 'CA', aliases: ['Ville de Montréal'] },
    { name: 'Luxembourg', country: 'LU', aliases: [] },
  ],
  liberal,
);

/** Parses one item, and keeps the problems that it reports. */
function read(value: unknown, context: Partial<PracticeContext> = {}) {
  const problems: Problem[] = [];
  const practice = parsePractice(value, {
    base: 'https://feed.example/data/practices.json',
    language: 'en',
    places,
    liberal,
    names: new FeedNames(),
    path: ['items', 3],
    report: reportTo(problems, 0),
    ...context,
  });
  return { practice, problems, codes: problems.map((problem) => problem.code) };
}

/** Parses one item that must yield a practice. */
function practiceOf(value: unknown, context: Partial<PracticeContext> = {}): Practice {
  const { practice, problems } = read(value, context);
  if (!practice) throw new Error(problems.map((problem) => problem.message).join('\n'));
  return practice;
}

const full = {
  id: 'oslo-equality-data',
  url: '../practices/oslo',
  title: 'Arritja në një pikë',
  language: 'sq',
  summary: 'Oslo mbledh të dhëna.',
  content_text: 'Oslo mbledh të dhëna.\n\nDhe më shumë.',
  image: 'https://images.example/oslo.jpg',
  date_modified: '2024-02-01T00:00:00Z',
  tags: ['anti-discrimination-and-equality'],
  _practice: {
    country: 'NO',
    cities: ['Oslo'],
    period: '2022',
    sections: [{ heading: 'Qëllimi', text: 'Barazi.' }],
    image_alt: 'Një shesh',
    translations: {
      en: {
        title: 'Reaching a point',
        summary: 'Oslo gathers data.',
        url: 'https://coe.example/en',
        period_text: 'in 2022',
      },
      'sr-latn': { title: 'Dostizanje tačke' },
    },
  },
};

describe('a practice', () => {
  it('is read from a complete item without a problem', () => {
    const { practice, problems } = read(full);
    expect(problems).to.deep.equal([]);
    expect(practice).to.deep.include({
      id: 'oslo-equality-data',
      topics: ['anti-discrimination-and-equality'],
      country: 'NO',
      cities: ['Oslo'],
      image: { url: 'https://images.example/oslo.jpg', alt: 'Një shesh', foreign: true },
      modified: '2024-02-01T00:00:00Z',
    });
    expect(practice?.period).to.deep.include({ start: 2022, text: '2022' });
    expect(practice?.texts).to.deep.equal([
      {
        language: 'sq',
        title: 'Arritja në një pikë',
        summary: 'Oslo mbledh të dhëna.',
        text: 'Oslo mbledh të dhëna.\n\nDhe më shumë.',
        sections: [{ heading: 'Qëllimi', text: 'Barazi.' }],
        url: 'https://feed.example/practices/oslo',
      },
      {
        language: 'en',
        title: 'Reaching a point',
        summary: 'Oslo gathers data.',
        sections: [],
        url: 'https://coe.example/en',
        periodText: 'in 2022',
      },
      { language: 'sr-Latn', title: 'Dostizanje tačke', sections: [] },
    ]);
  });

  it('is read from a flat object too', () => {
    const { practice, problems } = read({
      id: 7,
      title: 'Flat',
      city: 'oslo',
      country: 'Norway',
      period: 'Since 2016',
      tags: 'housing, youth;housing',
      unknown: { key: 1 },
    });
    expect(problems).to.deep.equal([]);
    expect(practice).to.deep.include({
      id: '7',
      country: 'NO',
      cities: ['Oslo'],
      topics: ['housing', 'youth'],
    });
    expect(practice?.period).to.deep.include({ start: 2016, ongoing: true, text: 'Since 2016' });
  });

  it('is dropped if it is not an object or its title has no visible text', () => {
    for (const value of [null, undefined, 'text', 3, [], true]) {
      const { practice, problems } = read(value);
      expect(practice, String(value)).to.equal(undefined);
      expect(problems[0]).to.deep.include({
        code: 'not-an-object',
        path: ['items', 3],
        dropped: true,
      });
    }
    for (const title of [undefined, '', '  ', '\u200B\u2066\u0301', null]) {
      expect(read({ id: 'a', title }).problems[0]).to.include({ code: 'no-title', dropped: true });
    }
    expect(read({ title: {} }).codes).to.deep.equal(['unusable-value', 'no-title']);
  });

  it('keeps what it can if every other field has the wrong type', () => {
    const wrong = { toString: 1 };
    const { practice, problems } = read({
      ...{ id: wrong, title: 'Kept', url: wrong, summary: wrong, content_text: wrong, image: 1 },
      ...{ tags: wrong, language: wrong, date_modified: 'yesterday', content_html: wrong },
      _practice: {
        ...{ country: wrong, cities: wrong, period: wrong, period_text: wrong, sections: wrong },
        ...{ translations: [wrong], image_alt: wrong, related: wrong },
      },
    });
    expect(practice?.texts).to.deep.equal([{ language: 'en', title: 'Kept', sections: [] }]);
    expect(problems.every((problem) => !problem.dropped)).to.equal(true);
    const named = new Set(problems.map((problem) => formatPath(problem.path)));
    for (const key of ['id', 'url', 'summary', 'content_text', 'image', 'tags', 'language']) {
      expect(named).to.include(`items[3].${key}`);
    }
    for (const key of [
      'country',
      'cities',
      'period',
      'period_text',
      'sections',
      'translations',
      'related',
    ]) {
      expect(named).to.include(`items[3]._practice.${key}`);
    }
  });

  it('ignores fields from a polluted Object.prototype or a __proto__ key', () => {
    const polluted = Object.prototype as unknown as Record<string, unknown>;
    try {
      polluted['summary'] = 'polluted';
      expect(practiceOf({ title: 'A' }).texts[0]).not.to.have.own.property('summary');
    } finally {
      delete polluted['summary'];
    }
    const json = `{"title": "A", "__proto__": {"summary": "lent"},
      "_practice": {"translations": {"__proto__": {"title": "lent"}, "constructor": {"title": "lent"}}}}`;
    const { practice, codes } = read(JSON.parse(json));
    expect(practice?.texts).to.deep.equal([{ language: 'en', title: 'A', sections: [] }]);
    expect(codes).to.deep.equal(['unusable-value', 'unusable-value']);
    expect(({} as Record<string, unknown>)['title']).to.equal(undefined);
  });
});

describe('the link of a practice', () => {
  const urlOf = (url: unknown, base?: string) => {
    const { practice, codes } = read({ title: 'A', url }, base === undefined ? {} : { base });
    return { url: practice?.texts[0].url, codes };
  };

  it('may be absolute or relative to the feed', () => {
    expect(urlOf('https://a.example/x').url).to.equal('https://a.example/x');
    expect(urlOf('http://a.example/').url).to.equal('http://a.example/');
    expect(urlOf('/x').url).to.equal('https://feed.example/x');
    expect(urlOf('//b.example/x').url).to.equal('https://b.example/x');
    expect(urlOf('arts/page.html').url).to.equal('https://feed.example/data/arts/page.html');
  });

  it('is dropped if its scheme was forgotten, because it would lead to the feed’s own host', () => {
    for (const link of ['www.city.example/arts', 'city.example/arts', 'https:/city.example']) {
      expect(urlOf(link)).to.deep.equal({ url: undefined, codes: ['unsafe-link'] });
      const { practice, codes } = read({ title: 'A', image: link });
      expect(practice).not.to.have.property('image');
      expect(codes).to.deep.equal(['unsafe-image']);
    }
  });

  it('is the item’s external_url if it has no url that can be used', () => {
    const linkOf = (links: Record<string, unknown>) => {
      const { practice, codes } = read({ title: 'A', ...links });
      return [practice?.texts[0].url, ...codes];
    };
    const external_url = 'https://a.example/external';
    expect(linkOf({ external_url })).to.eql([external_url]);
    expect(linkOf({ url: '', external_url })).to.eql([external_url]);
    expect(linkOf({ url: '/own', external_url })).to.eql(['https://feed.example/own']);
    expect(linkOf({ url: 'javascript:1', external_url })).to.eql([external_url, 'unsafe-link']);
    expect(linkOf({ external_url: 'www.a.example' })).to.eql([undefined, 'unsafe-link']);
  });

  it('is dropped if its scheme can run or contain code, however it is spelt, and the practice stays', () => {
    const schemes = ['javascript:alert(1)', 'vbscript:x', 'data:text/html,x', 'blob:https://a/b'];
    const dressed = schemes.flatMap((link) => [
      link,
      link.toUpperCase(),
      ` ${link}`,
      `\u0000\u0001${link}`,
      `\t\n${link}`,
      `${link.slice(0, 4)}\n${link.slice(4)}`,
      `${link.slice(0, 3)}\t\r${link.slice(3)}`,
      link.replace(':', '\n:'),
    ]);
    for (const link of [
      ...dressed,
      'file:///etc/passwd',
      'ftp://a.example',
      'mailto:a@b.example',
    ]) {
      expect(urlOf(link), JSON.stringify(link)).to.deep.equal({
        url: undefined,
        codes: ['unsafe-link'],
      });
    }
    // If the URL parser does not see a scheme, the link is a path on the feed's own host.
    expect(urlOf('java\u0000script:alert(1)').url ?? 'https:').to.match(/^https:/);
    expect(urlOf('&#106;avascript:alert(1)').url).to.match(/^https:\/\/feed\.example\//);
  });

  it('loses its user name and password', () => {
    expect(urlOf('https://coe.int:x@evil.example/').url).to.equal('https://evil.example/');
  });

  it('is dropped if it is longer than 2,048 characters, invalid, or relative without a base', () => {
    expect(urlOf(`https://a.example/${'x'.repeat(2_040)}`).codes).to.deep.equal(['unsafe-link']);
    expect(urlOf(`https://a.example/${'é'.repeat(700)}`).codes).to.deep.equal(['unsafe-link']);
    expect(urlOf('https://').codes).to.deep.equal(['unsafe-link']);
    expect(read({ title: 'A', url: '/x' }, { base: undefined }).codes).to.deep.equal([
      'unsafe-link',
    ]);
    expect(urlOf('').codes).to.deep.equal([]);
  });

  it('follows the same rules for an image, which is marked as foreign if it is on another host', () => {
    const { practice, codes } = read({ title: 'A', image: 'data:image/svg+xml,<svg/>' });
    expect(practice).not.to.have.property('image');
    expect(codes).to.deep.equal(['unsafe-image']);
    const image = (address: string) => practiceOf({ title: 'A', image: address }).image;
    expect(image('oslo.jpg')).to.deep.equal({
      url: 'https://feed.example/data/oslo.jpg',
      alt: '',
      foreign: false,
    });
    expect(image('https://feed.example.evil/oslo.jpg')?.foreign).to.equal(true);
  });
});

describe('the texts of a practice', () => {
  const titleOf = (title: string) => practiceOf({ title }).texts[0].title;

  it('lose control characters, extra white space and lone surrogates', () => {
    expect(titleOf(' \uFEFFA\u0000\u0007b\n\t c\u0085 ')).to.equal('Ab c');
    expect(titleOf('a\uD800b')).to.equal('a\uFFFDb');
    expect(() => encodeURIComponent(practiceOf({ title: 'A', id: 'x\uDC00' }).id)).not.to.throw();
    expect(titleOf('« Ça va\u00A0? »')).to.equal('« Ça va\u00A0? »');
    expect(titleOf('<b>&amp; "quoted"</b>')).to.equal('<b>&amp; "quoted"</b>');
  });

  it('keep their paragraphs, except in titles', () => {
    const [text] = practiceOf({
      title: 'one\r\ntwo',
      summary: 'first \r\n\r\n\r\n\n  second\u2028third',
    }).texts;
    expect(text.title).to.equal('one two');
    expect(text.summary).to.equal('first\n\nsecond\nthird');
  });

  it('keep balanced direction marks, and close or remove all others', () => {
    expect(titleOf('call \u2066+47 22\u2069 now')).to.equal('call \u2066+47 22\u2069 now');
    expect(titleOf('a \u202Bb\u202C c')).to.equal('a \u202Bb\u202C c');
    expect(titleOf('a \u2067b')).to.equal('a \u2067b\u2069');
    expect(titleOf('a \u202Ab \u2068c')).to.equal('a \u202Ab \u2068c\u2069\u202C');
    expect(titleOf('a\u2069 b\u202C c')).to.equal('a b c');
    expect(titleOf('a \u202Egnp.exe\u202C b')).to.equal('a gnp.exe b');
    const { summary } = practiceOf({ title: 'A', summary: 'a \u2067b\nc' }).texts[0];
    expect(summary).to.equal('a \u2067b\u2069\nc');
  });

  it('are cut at a whole visible character if they are too long, and the cut is reported', () => {
    const { practice, problems } = read({ title: `${'a'.repeat(498)}👩‍👩‍👧‍👦${'b'.repeat(50)}` });
    expect(practice?.texts[0].title).to.equal(`${'a'.repeat(498)}…`);
    expect(problems[0]).to.deep.include({
      code: 'text-cut',
      path: ['items', 3, 'title'],
      dropped: false,
    });
    const accents = `${'a'.repeat(498)}e\u0301${'b'.repeat(50)}`;
    expect(titleOf(accents)).to.equal(`${'a'.repeat(498)}…`);
    expect(titleOf('é'.repeat(500))).to.have.length(500);
  });

  it('may contain megabytes of one character without becoming slow to parse', () => {
    for (const char of [' ', '\n', '\u202E', '\u0301', '<', '&', ';', '<!--', '<a "']) {
      const long = char.repeat(500_000);
      // Quadratic time would be hours, and the test would run out of its own.
      const { practice } = read({
        ...{ title: 'A', summary: long, content_html: long, tags: long, city: long },
      });
      expect(practice?.texts[0].title, JSON.stringify(char)).to.equal('A');
    }
  });

  it('do not repeat themselves: the text is kept only if it adds to the summary', () => {
    expect(practiceOf({ title: 'A', summary: 'x', content_text: ' x ' }).texts[0]).to.deep.equal({
      language: 'en',
      title: 'A',
      summary: 'x',
      sections: [],
    });
    const short = practiceOf({ title: 'A', content_text: 'short' }).texts[0];
    expect(short).to.include({ summary: 'short' }).and.not.to.have.property('text');
    const long = practiceOf({ title: 'A', content_text: 'long '.repeat(1_000) }).texts[0];
    expect(long).to.have.property('text');
    expect(long).not.to.have.property('summary');
  });

  it('are never taken from HTML, which is reported if there is no plain text', () => {
    const only = read({ title: 'A', content_html: '<p>html</p>' });
    expect(only.practice?.texts[0]).to.deep.equal({ language: 'en', title: 'A', sections: [] });
    expect(only.problems[0]).to.deep.include({ path: ['items', 3, 'content_html'] });
    expect(only.problems[0]?.message).to.include('content_text');
    const both = read({ title: 'A', content_html: '<p>html', summary: 'text' });
    expect(both.practice?.texts[0].summary).to.equal('text');
    expect(both.codes).to.deep.equal([]);
  });

  it('appear once per language, and a translation without a title is dropped', () => {
    const { practice, codes } = read({
      title: 'Own',
      language: 'en_GB',
      _practice: {
        translations: {
          'en-gb': { title: 'Twice' },
          nb: { summary: 'no title' },
          iw: { title: 'Hebrew' },
          he: { title: 'Hebrew again' },
          'no language!': { title: 'x' },
          fr: 'Titre',
        },
      },
    });
    expect(practice?.texts.map((text) => text.language)).to.deep.equal(['en-GB', 'he']);
    expect(codes).to.have.length(5);
  });

  it('say that a machine has translated them only where that is true, and anything else is reported', () => {
    const marks = { nb: true, de: false, fr: null, nl: 'yes', it: 1, es: undefined };
    const { practice, problems } = read({
      title: 'Own',
      machine: true,
      _practice: {
        machine: true,
        translations: Object.fromEntries(
          Object.entries(marks).map(([tag, machine]) => [tag, { title: tag, machine }]),
        ),
      },
    });
    const marked = practice?.texts.filter(({ machine }) => machine !== undefined);
    expect(marked?.map(({ title, machine }) => [title, machine])).to.deep.equal([['nb', true]]);
    expect(practice?.texts).to.have.length(7);
    expect(problems.map(({ path, message }) => `${formatPath(path)} ${message}`)).to.deep.equal([
      'items[3]._practice.translations.nl.machine is the text "yes"; expected true or false.',
      'items[3]._practice.translations.it.machine is the number 1; expected true or false.',
    ]);
  });

  it('have sections, each with a heading and a text', () => {
    const { practice, problems } = read({
      title: 'A',
      _practice: {
        sections: [{ heading: 'Purpose', text: 'a\nb' }, { heading: 'Empty' }, null, { text: 'x' }],
      },
    });
    expect(practice?.texts[0].sections).to.deep.equal([{ heading: 'Purpose', text: 'a\nb' }]);
    expect(problems.map((problem) => formatPath(problem.path))).to.deep.equal([
      'items[3]._practice.sections[1]',
      'items[3]._practice.sections[2]',
      'items[3]._practice.sections[3]',
    ]);
  });
});

describe('the related practices that a feed names', () => {
  it('are ids, as text or number', () => {
    const { practice, problems } = read({ title: 'A', _practice: { related: ['b', 7, 'c'] } });
    expect(practice?.related).to.deep.equal(['b', '7', 'c']);
    expect(problems).to.deep.equal([]);
  });

  it('are reported where they are no ids', () => {
    const { practice, problems } = read({
      title: 'A',
      _practice: { related: ['b', null, { id: 'c' }, true] },
    });
    expect(practice?.related).to.deep.equal(['b']);
    expect(problems.map(({ code, path }) => [code, formatPath(path)])).to.deep.equal([
      ['unusable-value', 'items[3]._practice.related[2]'],
      ['unusable-value', 'items[3]._practice.related[3]'],
    ]);
    expect(read({ title: 'A', _practice: { related: 'b' } }).codes).to.deep.equal([
      'unusable-value',
    ]);
  });

  it('are absent from a practice without any', () => {
    expect(practiceOf({ title: 'A', _practice: { related: [] } })).not.to.have.own.property(
      'related',
    );
  });
});

describe('the place of a practice', () => {
  const placeOf = (fields: object) => {
    const { cities, country } = practiceOf({ title: 'A', _practice: fields });
    return { cities, country };
  };

  it('is spelt as the feed lists it, and gives the country', () => {
    expect(placeOf({ city: 'VILLE DE MONTREAL' })).to.deep.equal({
      cities: ['Montréal'],
      country: 'CA',
    });
    expect(placeOf({ cities: ['Ósló', 'oslo', 'Bergen'] })).to.deep.equal({
      cities: ['Oslo', 'Bergen'],
      country: 'NO',
    });
    expect(placeOf({ cities: ['Oslo', 'Montréal'] })).to.deep.equal({
      cities: ['Oslo', 'Montréal'],
      country: undefined,
    });
  });

  it('may be several cities in one text, or a city with its country', () => {
    const cities = (city: string) => placeOf({ city }).cities;
    expect(cities('Oslo; Bergen')).to.deep.equal(['Oslo', 'Bergen']);
    expect(cities('Oslo, Bergen,Atlantis')).to.deep.equal(['Oslo', 'Bergen', 'Atlantis']);
    expect(cities('Oslo / Bergen')).to.deep.equal(['Oslo', 'Bergen']);
    expect(cities('Oslo & Bergen')).to.deep.equal(['Oslo', 'Bergen']);
    expect(cities('Biel/Bienne')).to.deep.equal(['Biel/Bienne']);
    expect(cities('Luxembourg')).to.deep.equal(['Luxembourg']);
    expect(placeOf({ city: 'Atlantis, Norway' })).to.deep.equal({
      cities: ['Atlantis'],
      country: 'NO',
    });
  });

  it('may be a country alone, and keeps a country that is not recognised', () => {
    expect(placeOf({ country: 'Norge' })).to.deep.equal({ cities: [], country: 'NO' });
    expect(placeOf({ country: 'no' })).to.deep.equal({ cities: [], country: 'NO' });
    expect(placeOf({ country: 'Middle Earth' })).to.deep.equal({
      cities: [],
      country: 'Middle Earth',
    });
  });
});

describe('the period of a practice', () => {
  const periodOf = (fields: object) => practiceOf({ title: 'A', _practice: fields }).period;

  it('may be free text under either name, a number, or absent', () => {
    expect(periodOf({ period: '2016 onwards' })).to.deep.include({ start: 2016, ongoing: true });
    expect(periodOf({ period_text: '2016 onwards' })).to.deep.include({ start: 2016 });
    expect(periodOf({ period: 2019 })).to.deep.include({ start: 2019, text: '2019' });
    expect(periodOf({})).to.deep.include({ ongoing: false, text: '' });
  });

  it('takes its years from period and its words from period_text', () => {
    const period = periodOf({ period: '2016/..', period_text: 'depuis juin 2016' });
    expect(period).to.deep.include({ start: 2016, ongoing: true, text: 'depuis juin 2016' });
  });

  it('is not plain if its words give other years than its data', () => {
    expect(periodOf({ period: '2016', period_text: '2016' }).plain).to.equal(true);
    expect(periodOf({ period: '2015', period_text: '2016' })).to.deep.include({
      start: 2015,
      text: '2016',
      plain: false,
    });
  });

  it('takes its years from the words if the data gives none', () => {
    expect(periodOf({ period: 'N/A', period_text: '2018' }).start).to.equal(2018);
  });
});

describe('the id of a practice that comes without one', () => {
  it('is readable, and does not change while the item keeps its title and link', () => {
    const item = { title: 'Été à Oslo!', url: 'https://a.example/' };
    expect(practiceOf(item).id).to.equal(practiceOf({ ...item, summary: 'new' }).id);
    expect(practiceOf(item).id).to.match(/^été-à-oslo-[0-9a-z]+$/);
  });

  it('differs between practices that share their address or their title', () => {
    const ids = [
      { title: 'A', url: 'https://a.example/list' },
      { title: 'B', url: 'https://a.example/list' },
      { title: 'A', url: 'https://a.example/other' },
      { title: 'A', url: 'https://a.example/list', city: 'Oslo' },
      { title: 'A', url: 'https://a.example/list', period: '2016' },
      { title: '🎉', url: 'https://a.example/list' },
    ].map((item) => practiceOf(item).id);
    expect(new Set(ids)).to.have.property('size', ids.length);
  });
});

describe('the text for a page', () => {
  const practice = (own: string | undefined, ...languages: string[]): Practice =>
    practiceOf(
      {
        title: 'own',
        ...(own && { language: own }),
        _practice: {
          translations: Object.fromEntries(languages.map((tag) => [tag, { title: tag }])),
        },
      },
      { language: undefined },
    );
  const choose = (page: string | undefined, ...languages: string[]) =>
    textFor(practice('sq', ...languages), page === undefined ? [] : [page]).title;

  it('is in exactly the language of the page if there is one', () => {
    expect(choose('pt', 'pt-BR', 'pt', 'pt-PT')).to.equal('pt');
    expect(choose('pt-BR', 'pt', 'pt-PT', 'pt-BR')).to.equal('pt-BR');
    expect(choose('PT-br', 'pt', 'pt-BR')).to.equal('pt-BR');
    expect(choose('sq', 'en')).to.equal('own');
  });

  it('is otherwise in the nearest variant of that language', () => {
    expect(choose('sr', 'en', 'sr-Latn')).to.equal('sr-Latn');
    expect(choose('sr', 'sr-Latn', 'sr-Cyrl')).to.equal('sr-Cyrl');
    expect(choose('sr-Latn-ME', 'sr', 'sr-Latn')).to.equal('sr-Latn');
    expect(choose('pt-PT', 'pt-BR')).to.equal('pt-BR');
    expect(choose('de-AT', 'en', 'de')).to.equal('de');
    expect(choose('zh-TW', 'zh-Hans', 'zh-Hant')).to.equal('zh-Hant');
    expect(choose('zh-HK', 'zh-Hans', 'zh-Hant')).to.equal('zh-Hant');
    expect(choose('iw', 'en', 'he')).to.equal('he');
    for (const [page, offered] of [
      ['no', 'nb'],
      ['nb', 'no'],
      ['nn', 'nb'],
      ['nb', 'nn'],
    ] as const) {
      expect(choose(page, 'da', offered)).to.equal(offered);
    }
  });

  it('is otherwise in the first language that the visitor reads', () => {
    const choices = (...languages: string[]) =>
      textFor(practice('sq', 'en', 'nb', 'pt-BR', 'sr-Latn', 'zh-Hant'), languages).title;
    expect(choices('fr', 'fr-FR', 'en-US', 'nb')).to.equal('en');
    expect(choices('fr', 'nn-NO', 'en')).to.equal('nb');
    expect(choices('fr', 'pt', 'en')).to.equal('pt-BR');
    expect(choices('fr', 'sr-RS')).to.equal('sr-Latn');
    expect(choices('fr', 'zh-TW')).to.equal('zh-Hant');
    expect(choices('fr', 'sq', 'en')).to.equal('own');
    expect(choices('fr', '*', '', 'no')).to.equal('nb');
    // The page's language counts more than the visitor's.
    expect(choices('nb', 'en')).to.equal('nb');
  });

  it('is otherwise in the feed’s main language', () => {
    const { practices } = parseFeed({
      language: 'en',
      items: [
        {
          title: 'own',
          language: 'sq',
          _practice: { translations: { fr: { title: 'fr' }, 'en-GB': { title: 'en' } } },
        },
        { title: 'only', language: 'sq' },
      ],
    });
    const titles = (...languages: string[]) =>
      practices.map((each) => textFor(each, languages).title);
    expect(titles('de')).to.eql(['en', 'only']);
    expect(titles('de', 'fr')).to.eql(['fr', 'only']);
    expect(titles()).to.eql(['en', 'only']);
  });

  it('is otherwise the original text', () => {
    expect(choose('fr', 'en', 'de')).to.equal('own');
    expect(choose(undefined, 'en')).to.equal('own');
    expect(choose('', 'en')).to.equal('own');
    expect(choose('not a tag!', 'en')).to.equal('own');
    expect(textFor(practice(undefined, 'en'), ['fr']).title).to.equal('own');
  });
});

describe('a practice in a normalised feed', () => {
  const strictly = (value: unknown) =>
    read(value, { places: indexCities([]), liberal: undefined, normalised: true });

  it('takes its years from its period, which Intl writes out if the feed has no words', () => {
    const { practice, codes } = strictly({ title: 'A', _practice: { period: '2016/..' } });
    expect(practice?.period).to.deep.equal({
      start: 2016,
      ongoing: true,
      plain: true,
      text: '2016/..',
    });
    expect(codes).to.deep.equal([]);
  });

  it('keeps the words that the feed gives, as they say more than the years', () => {
    const { practice, codes } = strictly({
      title: 'A',
      _practice: { period: '2016', period_text: 'June 2016' },
    });
    expect(practice?.period).to.deep.include({ start: 2016, plain: false, text: 'June 2016' });
    expect(codes).to.deep.equal([]);
  });

  it('has its dates beside words that say the same, and no more than years without the mark', () => {
    for (const period of ['2018-06-21', '2017-06', '2021-04/2021-11', '2019-22']) {
      const item = { title: 'A', _practice: { period, period_text: 'in words' } };
      expect(strictly(item).practice?.period, period).to.deep.include({
        edtf: period,
        text: 'in words',
        plain: false,
      });
      expect(strictly(item).practice?.period.start).to.equal(Number(period.slice(0, 4)));
      expect(practiceOf(item).period).not.to.have.property('edtf');
    }
    expect(practiceOf({ title: 'A', period: '2019-22' }).period).to.deep.include({
      start: 2019,
      end: 2022,
    });
  });

  it('keeps values that are not in strict form as they are, without interpreting them, and reports them', () => {
    const { practice, problems } = strictly({
      title: 'A',
      _practice: { period: 'Since 2016', country: 'Norway', cities: 'Oslo; Bergen' },
    });
    expect(practice).to.deep.include({ country: 'Norway', cities: ['Oslo; Bergen'] });
    expect(practice?.period).to.deep.equal({ ongoing: false, plain: false, text: 'Since 2016' });
    expect(problems.map(({ code, path }) => [code, formatPath(path)])).to.deep.equal([
      ['not-normalised', 'items[3]._practice.cities'],
      ['not-normalised', 'items[3]._practice.country'],
      ['not-normalised', 'items[3]._practice.period'],
    ]);
  });
});

describe('a practice read after liberal reading failed to load', () => {
  it('is shown in its own words, without false reports', () => {
    const { practice, codes } = read(
      { title: 'A', _practice: { period: 'Since 2016', country: 'Norway', city: 'Oslo' } },
      { places: indexCities([]), liberal: undefined },
    );
    expect(practice).to.deep.include({ country: 'Norway', cities: ['Oslo'] });
    expect(practice?.period.text).to.equal('Since 2016');
    expect(codes).to.deep.equal([]);
  });
});
