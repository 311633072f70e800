import {
  body,
  drip,
  feed,
  hang,
  html,
  inTurn,
  onlyAt,
  redirect,
  reset,
  status,
  title,
  type Answer,
} from './fault-server.js';

/** How a load may end: with practices, with a feed that has none, or with an error of this code. */
export type End =
  'loaded' | 'empty' | 'network' | 'timeout' | 'http' | 'not-json' | 'not-a-feed' | 'too-large';

export interface Fault {
  readonly name: string;
  readonly answer: Answer;
  /** Several where engines differ. */
  readonly ends: End | readonly End[];
  /** The one warning; without it, a load that succeeds is silent. */
  readonly warns?: RegExp;
  /** How many requests the elements of a page make together. Without it, it depends on the browser. */
  readonly requests?: number;
  /** Where the feed is, if not at this fault's own server. */
  readonly address?: string;
  /** Name of the feed's file, by which the service worker knows what to answer. */
  readonly file?: string;
  /** The page that the elements are on, if it is a special one. */
  readonly page?: 'strict' | 'worker';
}

const plain = feed();
const half = plain.slice(0, plain.length / 2);
const megabyte = ' '.repeat(1_000_000);
const deep = '['.repeat(100_000) + ']'.repeat(100_000);
const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le');
const broken = { 'Content-Length': String(Buffer.byteLength(plain) + 100), Connection: 'close' };
/** A server that allows no other site to read it, or does not exist. */
const unreadable = (response: Parameters<Answer>[0]): void => void response.end(plain);

type Rest = Omit<Fault, 'name' | 'answer'>;

const network: Rest = {
  ends: 'network',
  warns: /Access-Control-Allow-Origin[^]*connect-src[^]*offline/,
};
const cut: Rest = { ends: 'network', warns: /broke off[^]*Content-Length/ };
const timeout: Rest = { ends: 'timeout', warns: /took longer than 10 s[^]*server/, requests: 1 };
const notJson: Rest = { ends: 'not-json', requests: 1 };
const notAFeed: Rest = { ends: 'not-a-feed', warns: /Expected a JSON Feed/, requests: 1 };
const tooLarge: Rest = { ends: 'too-large', warns: /larger than 5 MB[^]*next_url/, requests: 1 };
const refused: Rest = { ends: 'http', warns: /Check the address/, requests: 1 };
const failing: Rest = { ends: 'http', warns: /requests: 3\)[^]*server/, requests: 3 };
const fine: Rest = { ends: 'loaded', requests: 1 };

const rows: Readonly<Record<string, readonly [answer: Answer, rest: Rest]>> = {
  'no fault': [body(), fine],

  // Servers that work, in ways that are easy to get wrong.
  'a byte-order mark': [body(`\uFEFF${plain}`), fine],
  'UTF-16, little-endian': [body(utf16(`\uFEFF${plain}`)), fine],
  'UTF-16, big-endian': [body(utf16(`\uFEFF${plain}`).swap16()), fine],
  'UTF-16 without a mark': [body(utf16(plain)), fine],
  'UTF-8 declared as another encoding': [
    body(plain, { 'Content-Type': 'text/plain; charset=koi8-r' }),
    fine,
  ],
  'a feed declared as HTML': [
    body(plain, { 'Content-Type': 'text/html', 'X-Content-Type-Options': 'nosniff' }),
    fine,
  ],
  'Latin-1': [
    body(Buffer.from(feed({ items: [{ id: 'a', title: 'Café', language: 'fr' }] }), 'latin1')),
    { ...fine, warns: /not valid UTF-8[^]*Save/ },
  ],
  'a bare array': [body(JSON.stringify([{ id: 'a', title, language: 'en' }])), fine],
  'a redirect': [onlyAt('there.json', body(), redirect('there.json')), { ends: 'loaded' }],
  'status 206 with the whole feed': [body(plain, {}, 206), fine],
  'drips that end in time': [drip([half, plain.slice(half.length)], 2_000), fine],
  'an empty feed': [body(feed({ items: [] })), { ...fine, ends: 'empty' }],
  'an empty array': [body('[]'), { ...fine, ends: 'empty' }],
  'deep nesting': [
    body(`{"items":[],"deep":${deep}}`),
    { ends: ['empty', 'not-json'], requests: 1 },
  ],

  // Servers that recover.
  'status 503 at first': [inTurn(status(503), body()), { ...fine, requests: 2 }],
  'status 500 and 502 at first': [
    inTurn(status(500), status(502), body()),
    { ...fine, requests: 3 },
  ],
  'status 429, to be asked again soon': [
    inTurn(
      status(429, { 'Retry-After': '1', 'Access-Control-Expose-Headers': 'Retry-After' }),
      body(),
    ),
    { ...fine, requests: 2 },
  ],
  'a connection that breaks at first': [inTurn(reset(40), body()), { ends: 'loaded' }],

  // Servers that refuse, and those that fail.
  'status 404': [status(404), refused],
  'status 410': [status(410), refused],
  'status 304 without a copy': [
    status(304),
    { ends: ['http', 'network'], warns: /304 Not Modified[^]*server|offline/ },
  ],
  // Chromium repeats such requests itself.
  'status 408': [status(408), { ends: 'http', warns: /requests: 3\)/ }],
  'status 500': [status(500), failing],
  'status 429, to be asked again after the deadline': [
    status(429, { 'Retry-After': '60', 'Access-Control-Expose-Headers': 'Retry-After' }),
    { ends: 'http', warns: /429 Too Many Requests \(requests: 1\)/, requests: 1 },
  ],

  // Answers that are no feed.
  'HTML with status 200': [
    body(html, { 'Content-Type': 'text/html' }),
    { ...notJson, warns: /an HTML page/ },
  ],
  'an error in JSON': [
    body('{"error":"no such user"}'),
    { ...notAFeed, warns: /the key error|keys error/ },
  ],
  'an empty body': [body(''), { ...notJson, warns: /an empty response/ }],
  'status 204': [status(204), { ...notJson, warns: /an empty response/ }],
  'status 206 with half of it': [body(half, {}, 206), { ...notJson, warns: /incomplete/ }],
  'half of a feed': [body(half), { ...notJson, warns: /incomplete/ }],
  'a feed with something after it': [
    body(`${plain}<!-- 0.1 s -->`),
    { ...notJson, warns: /syntax error/ },
  ],
  null: [body('null'), notAFeed],
  'a text': [body('"Maintenance"'), notAFeed],
  'a feed whose items are null': [body('{"items":null}'), notAFeed],
  'more than 5 MB': [body(`${megabyte.repeat(5)}${plain}`), tooLarge],
  // Slow: WebKitGTK runs no script while data arrives faster than it takes it in.
  'a body without an end': [drip([...Array<string>(7).fill(megabyte), ' '], 300, true), tooLarge],

  // Connections that break. Engines differ in what they accept.
  // On a busy machine, Firefox repeats such a request until the deadline.
  'no connection': [reset(), { ends: ['network', 'timeout'], warns: /offline|longer/ }],
  'a connection that breaks half-way': [
    reset(40),
    { ...cut, ends: ['network', 'not-json'], warns: /broke off|incomplete/ },
  ],
  'a length that is too long': [
    body(plain, broken),
    { ends: ['loaded', 'network'], warns: /broke off[^]*Content-Length/ },
  ],
  'a body that is not compressed as its header says': [
    body(plain, { 'Content-Encoding': 'gzip' }),
    {
      ends: ['network', 'loaded', 'not-json'],
      warns: /broke off[^]*Content-Encoding|offline|a text/,
    },
  ],

  // Hosts that cannot be read.
  'no CORS': [unreadable, network],
  'CORS for another site': [
    body(plain, { 'Access-Control-Allow-Origin': 'https://other.example' }),
    network,
  ],
  // Forty requests, which a busy machine may not answer in time.
  'a redirect loop': [
    redirect('feed.json'),
    { ends: ['network', 'timeout'], warns: /offline|longer/ },
  ],
  'a redirect without CORS': [redirect('there.json', {}), network],
  'a host that does not exist': [
    unreadable,
    { ...network, address: 'http://feed.invalid/practices.json' },
  ],
  'a policy that forbids the connection': [body(), { ...network, page: 'strict', requests: 0 }],

  // Servers that take too long.
  'no answer': [hang(), timeout],
  'headers without a body': [hang(''), timeout],
  'half of a body': [hang(half), timeout],
  'drips without an end': [drip([half, ' '], 500, true), timeout],

  // Pages of a feed.
  'pages in a circle': [
    body(feed({ next_url: 'feed.json' })),
    { ends: 'loaded', warns: /back to an earlier page/ },
  ],
  'a next page that is missing': [
    onlyAt('2.json', status(404), body(feed({ next_url: '2.json' }))),
    { ends: 'loaded', warns: /2\.json[^]*404/ },
  ],
  'a next page without an answer': [
    onlyAt('2.json', hang(), body(feed({ next_url: '2.json' }))),
    { ends: 'loaded', warns: /2\.json[^]*took longer/ },
  ],
  'a next page on a host that does not exist': [
    body(feed({ next_url: 'http://feed.invalid/2.json' })),
    { ends: 'loaded', warns: /feed\.invalid/, requests: 1 },
  ],

  // Service workers of the page, by the address that they answer.
  'a service worker that answers with HTML': [
    body(),
    { ...notJson, requests: 0, page: 'worker', warns: /an HTML page/, file: 'html.json' },
  ],
  'a service worker with an older copy': [
    status(404),
    { ...fine, requests: 0, page: 'worker', file: 'copy.json' },
  ],
  'a service worker that hangs': [
    body(),
    { ...timeout, requests: 0, page: 'worker', file: 'hang.json' },
  ],
  'a service worker that fails': [
    body(),
    { ...network, requests: 0, page: 'worker', file: 'fail.json' },
  ],
  'a service worker that breaks off': [
    body(),
    { ...cut, requests: 0, page: 'worker', file: 'break.json' },
  ],
  // Firefox ends the worker after some seconds, and the answer with it.
  'a service worker whose answer has no end': [
    body(),
    {
      ...timeout,
      ends: ['timeout', 'not-json'],
      warns: /longer|incomplete/,
      requests: 0,
      page: 'worker',
      file: 'endless.json',
    },
  ],
};

export const faults: readonly Fault[] = Object.entries(rows).map(([name, [answer, rest]]) => ({
  name,
  answer,
  ...rest,
}));
