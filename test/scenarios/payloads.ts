/** Words that have made other software run, load or say what its owner did not. `EVIL` is an origin that nothing may ask. */
export const payloads: readonly string[] = [
  '<script>ran=1</script>',
  '<img src=x onerror=ran=1>',
  '<img src=EVIL/image.png>',
  '<svg onload=ran=1><use href="EVIL/a.svg#x">',
  '<iframe srcdoc="<script>parent.ran=1</script>">',
  '<style>*{background:url(EVIL/style)}</style>',
  '<link rel=stylesheet href=EVIL/style.css>',
  '<base href=EVIL/>',
  '<meta http-equiv=refresh content="0;url=EVIL/meta">',
  '</title></textarea></style></script><script>ran=1</script>',
  '"><script>ran=1</script>',
  "' onmouseover=ran=1 x='",
  '`onfocus=ran=1 autofocus',
  '<!--><script>ran=1</script>-->',
  '<?lit$1$?><!--?lit$1$-->',
  'lit$1$',
  '<practice-list src=EVIL/feed.json></practice-list>',
  '<div data-practice-list data-src=EVIL/feed.json></div>',
  '<template shadowrootmode=open><script>ran=1</script></template>',
  'javascript:ran=1',
  'JaVaScRiPt:ran=1',
  'java\nscript:ran=1',
  '\u0001javascript:ran=1',
  ' javascript:ran=1//https://a.example/',
  'javascript://a.example/%0aran=1',
  'vbscript:ran=1',
  'data:text/html,<script>ran=1</script>',
  'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" onload="ran=1"/>',
  'blob:https://a.example/1',
  'file:///etc/passwd',
  'view-source:https://a.example/',
  'EVIL/link',
  'https://city.example@127.0.0.1:1/link',
  '//127.0.0.1:1/relative',
  '\\\\127.0.0.1:1\\back',
  'https://[::1',
  'http:',
  'url(EVIL/css)',
  'red;background:url(EVIL/css)',
  'var(--x,url(EVIL/css))',
  'image-set("EVIL/css" 1x)',
  '{{constructor.constructor("ran=1")()}}',
  '${ran=1}',
  '#{ran=1}',
  '<%= ran=1 %>',
  '[[ran]]',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'then',
  '\u202eevil\u202c',
  '\u2066\u2067\u2068',
  '\u200b\u200d\ufeff',
  '\u0000\u0007\u001b[2J',
  '\ud800',
  '\udc00\ud800',
  'Z\u0301\u0316\u0301\u0316\u0301\u0316\u0301\u0316\u0301\u0316\u0301\u0316algo',
  'ﷺﷺﷺ',
  '%3Cscript%3Eran=1%3C/script%3E',
  '&lt;script&gt;ran=1&lt;/script&gt;',
  '&#x6a;avascript:ran=1',
  "';ran=1;//",
  ') ; ran=1 ; (',
  '../../../etc/passwd',
  'a'.repeat(3_000),
  '\n'.repeat(500),
  '٣٤٥/..',
  '2020/2018',
  '9'.repeat(400),
  '-1',
  'NaN',
  '',
  ' ',
];

/** Values of the wrong type. */
const wrong: readonly unknown[] = [
  null,
  true,
  0,
  -0.5,
  1e308,
  [],
  {},
  [[]],
  [null],
  [{}],
  { toString: 1, valueOf: 'x', length: -1 },
  { 'javascript:ran=1': '<script>ran=1</script>' },
];

/** A generator of numbers from 0 to 1 that gives the same ones each time (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A feed whose every field may hold any of the payloads, or a value of the wrong type. The same number gives the same feed. */
export function hostileFeed(number: number, evil: string): unknown {
  const next = numbers(number);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)] as T;
  const word = (): string => pick(payloads).replaceAll('EVIL', evil);
  const value = (usual: () => unknown = word): unknown => (next() < 0.12 ? pick(wrong) : usual());
  const several = (make: () => unknown): unknown[] =>
    Array.from({ length: Math.floor(next() * 4) }, make);
  const words = () => ({
    title: value(),
    summary: value(),
    content_text: value(),
    url: value(),
    sections: value(() => several(() => ({ heading: value(), text: value() }))),
  });
  const item = (): unknown =>
    value(() => ({
      id: value(),
      ...words(),
      ...(next() < 0.7 && { title: `Title ${word()}` }),
      language: value(() => pick(['en', 'ar', 'sq', word()])),
      external_url: value(),
      content_html: value(),
      image: value(),
      date_modified: value(),
      tags: value(() => several(value)),
      [pick(['x', '__proto__', 'constructor', 'city', 'period'])]: value(),
      _practice: value(() => ({
        country: value(() => pick(['NO', word()])),
        cities: value(() => several(value)),
        period: value(() => pick(['2016/..', word()])),
        period_text: value(),
        image_alt: value(),
        translations: value(() => ({ nb: value(words), [word() || 'x']: value(words) })),
      })),
    }));
  return {
    version: value(),
    title: value(),
    language: value(() => pick(['en', word()])),
    next_url: value(),
    _practices: value(() => ({
      normalised: pick([1, undefined, 'x']),
      source: value(() => ({ name: value(), url: value(), licence: value(), date: value() })),
      report_url: value(() =>
        pick([
          word(),
          'mailto:ic@city.example?subject={title}&body={id} {language} {page}',
          'https://city.example/{title}?{id}',
        ]),
      ),
      cities: value(() =>
        several(() =>
          value(() => ({ name: value(), country: value(), aliases: value(() => several(value)) })),
        ),
      ),
    })),
    items: next() < 0.95 ? several(item).concat(several(item)) : pick(wrong),
  };
}
