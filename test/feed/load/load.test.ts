import { expect } from '@open-wc/testing';
import { FeedError } from '../../../src/feed/problem.js';
import type { Feed } from '../../../src/feed/feed.js';
import type { FeedErrorCode } from '../../../src/feed/problem.js';
import { createLoader, loadTimeout, platform } from '../../../src/feed/load/load.js';
import { liberal } from '../../../src/functions.js';
import type { LiberalSource, LoadOptions } from '../../../src/feed/load/load.js';

const url = 'https://feed.example/practices.json';
const feedOf = (...ids: string[]) => ({ items: ids.map((id) => ({ id, title: `Title ${id}` })) });
const json = (value: unknown) => new Response(JSON.stringify(value));
const page = (id: string, next: string) => json({ ...feedOf(id), next_url: next });
const offline = () => Promise.reject(new TypeError('Failed to fetch'));
const status =
  (code: number, headers: HeadersInit = {}) =>
  () =>
    new Response('Sorry', { status: code, headers });
const idsOf = (feed: Feed) => feed.practices.map(({ id }) => id);

type Answer = (init: RequestInit) => Response | Promise<Response>;

/** Like fetch, settles only when the request is aborted. */
const hang: Answer = ({ signal }) =>
  new Promise((_, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason));
  });

/** A body that yields these chunks, then ends, breaks, or hangs until the request is aborted. */
function stream(
  chunks: Uint8Array[],
  end: 'close' | 'break' | 'hang',
  signal?: AbortSignal | null,
) {
  const left = [...chunks];
  let cancelled = false;
  const body = new ReadableStream<Uint8Array>(
    {
      start: (controller) =>
        signal?.addEventListener('abort', () => controller.error(signal.reason)),
      pull(controller) {
        const chunk = left.shift();
        if (chunk) controller.enqueue(chunk);
        else if (end === 'close') controller.close();
        else if (end === 'break') controller.error(new TypeError('network error'));
      },
      cancel() {
        cancelled = true;
      },
    },
    { highWaterMark: 0 },
  );
  return { body, left, isCancelled: () => cancelled };
}

/**
 * A loader with a server that gives these answers in turn, or one for each address. Its clock does not run: pauses before
 * retries are skipped, and all other timers wait for `pass`.
 */
function surroundings(
  answers: Answer[] | ((url: string) => Answer),
  chance = 0.5,
  liberalSource?: LiberalSource,
  origin = location.origin,
) {
  const requests: { url: string; init: RequestInit }[] = [];
  const pauses: number[] = [];
  const timers = new Set<{ at: number; fire: () => void }>();
  let time = 0;
  const pass = (milliseconds: number) => {
    time += milliseconds;
    for (const timer of timers) {
      if (timer.at > time) continue;
      timers.delete(timer);
      timer.fire();
    }
  };
  const load = createLoader(
    {
      fetch: async (input, init = {}) => {
        const address = String(input);
        requests.push({ url: address, init });
        const answer = Array.isArray(answers) ? answers.shift() : answers(address);
        if (!answer) throw new Error(`Unexpected request ${requests.length} for ${address}`);
        return answer(init);
      },
      now: () => time,
      origin: () => origin,
      random: () => chance,
      wait: (milliseconds, signal) =>
        new Promise((resolve, reject) => {
          const timer = { at: time + milliseconds, fire: resolve };
          timers.add(timer);
          signal?.addEventListener('abort', () => {
            timers.delete(timer);
            reject(signal.reason);
          });
          if (milliseconds > 0 && milliseconds < 10_000) {
            pauses.push(milliseconds);
            pass(milliseconds);
          }
        }),
    },
    liberalSource,
  );
  return { load, requests, pauses, pass, timers };
}

/** Waits for a load that must fail, and returns its error. */
async function failure(loading: Promise<unknown>, code: FeedErrorCode): Promise<FeedError> {
  const error = await loading.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof FeedError)) throw new Error(`Expected a FeedError, got ${String(error)}`);
  expect(error.code, error.message).to.equal(code);
  return error;
}

describe('loading a feed', () => {
  it('makes one request, without cookies, referrer or anything else from the page', async () => {
    const { load, requests } = surroundings([() => json(feedOf('a', 'b'))]);
    expect(idsOf(await load(url))).to.deep.equal(['a', 'b']);
    expect(requests).to.have.length(1);
    const { signal, ...init } = requests[0]?.init ?? {};
    expect(signal).to.be.instanceOf(AbortSignal);
    expect(init).to.deep.equal({
      cache: 'default',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    });
  });

  it('accepts only absolute https: and http: addresses, and removes user name and hash', async () => {
    const { load, requests } = surroundings(() => () => json(feedOf('a')));
    for (const address of ['practices.json', 'data:application/json,[]', 'javascript:[]', '']) {
      await failure(load(address), 'network');
    }
    expect(requests).to.have.length(0);
    await load('https://me:secret@feed.example/a.json#top');
    expect(requests[0]?.url).to.equal('https://feed.example/a.json');
  });

  it('leaves no timer running', async () => {
    const { load, timers } = surroundings([() => json([]), status(404)]);
    await load(url);
    await failure(load(`${url}?2`), 'http');
    expect(timers.size).to.equal(0);
  });

  it('resolves links against the address after redirects', async () => {
    const redirected = json([{ id: 'a', title: 'A', url: 'a.html' }]);
    Object.defineProperty(redirected, 'url', { value: 'https://cdn.example/v2/feed.json' });
    const { load } = surroundings([() => redirected]);
    const { practices } = await load(url);
    expect(practices[0]?.texts[0].url).to.equal('https://cdn.example/v2/a.html');
  });
});

describe('elements that load the same feed', () => {
  it('share one request, and its answer later on', async () => {
    const { load, requests } = surroundings([() => json(feedOf('a'))]);
    const feeds = await Promise.all([load(url), load(`${url}#x`), load(url)]);
    feeds.push(await load(url));
    expect(new Set(feeds)).to.have.property('size', 1);
    expect(requests).to.have.length(1);
  });

  it('request it again after a failure', async () => {
    const { load, requests } = surroundings([status(404), () => json(feedOf('a'))]);
    const both = [load(url), load(url)];
    for (const each of both) await failure(each, 'http');
    expect(idsOf(await load(url))).to.deep.equal(['a']);
    expect(requests).to.have.length(2);
  });

  it('share a feed of which a page is missing, and request it again later on', async () => {
    const missing = [status(404), () => new Response('<html>'), offline];
    for (const answer of missing) {
      let isDown = true;
      const { load, requests } = surroundings((address) => {
        if (address === url) return () => page('a', '2.json');
        return isDown ? answer : () => json(feedOf('b'));
      });
      const [first, second] = await Promise.all([load(url), load(url)]);
      expect(first).to.equal(second);
      expect(idsOf(first)).to.deep.equal(['a']);
      isDown = false;
      const asked = requests.length;
      expect(idsOf(await load(url))).to.deep.equal(['a', 'b']);
      expect(requests).to.have.length(asked + 2);
      await load(url);
      expect(requests).to.have.length(asked + 2);
    }
  });

  it('get the new answer after a reload, which bypasses the HTTP cache', async () => {
    const { load, requests } = surroundings([() => json(feedOf('old')), () => json(feedOf('new'))]);
    await load(url);
    expect(idsOf(await load(url, { reload: true }))).to.deep.equal(['new']);
    expect(idsOf(await load(url))).to.deep.equal(['new']);
    expect(requests.map(({ init }) => init.cache)).to.deep.equal(['default', 'no-cache']);
  });

  it('share a reload in progress, but not an earlier request', async () => {
    const { load, requests } = surroundings([
      () => json(feedOf('old')),
      () => json(feedOf('new')),
      () => json(feedOf('newest')),
    ]);
    const earlier = load(url);
    const reloads = [load(url, { reload: true }), load(url, { reload: true }), load(url)];
    expect((await Promise.all(reloads)).map(idsOf)).to.deep.equal([['new'], ['new'], ['new']]);
    expect(idsOf(await earlier)).to.deep.equal(['old']);
    expect(idsOf(await load(url, { reload: true }))).to.deep.equal(['newest']);
    expect(requests).to.have.length(3);
  });

  it('may leave one by one, and the request continues while one of them waits', async () => {
    let answer: (response: Response) => void = () => {};
    const { load, requests, pass } = surroundings([
      () => new Promise((resolve) => (answer = resolve)),
    ]);
    const leaving = new AbortController();
    const left = load(url, { signal: leaving.signal });
    const stayed = load(url, { signal: new AbortController().signal });
    leaving.abort('bye');
    expect(await left.catch((reason: unknown) => reason)).to.equal('bye');
    pass(0);
    expect(requests[0]?.init.signal?.aborted).to.equal(false);
    answer(json(feedOf('a')));
    expect(idsOf(await stayed)).to.deep.equal(['a']);
  });

  it('abort the request when the last one leaves, and make a new one later', async () => {
    const { load, requests, pass } = surroundings([hang, () => json(feedOf('a'))]);
    const leaving = [new AbortController(), new AbortController()];
    const loads = leaving.map(({ signal }) => load(url, { signal }).catch(() => 'left'));
    for (const controller of leaving) controller.abort();
    expect(await Promise.all(loads)).to.deep.equal(['left', 'left']);
    pass(0);
    await Promise.resolve();
    expect(requests[0]?.init.signal?.aborted).to.equal(true);
    expect(idsOf(await load(url))).to.deep.equal(['a']);
    expect(requests).to.have.length(2);
  });

  it('make no second request when moved, which is leaving and coming back at once', async () => {
    let answer: (response: Response) => void = () => {};
    const { load, requests, pass } = surroundings([
      () => new Promise((resolve) => (answer = resolve)),
    ]);
    const leaving = new AbortController();
    const left = load(url, { signal: leaving.signal }).catch(() => 'left');
    leaving.abort();
    expect(await left).to.equal('left');
    const back = load(url);
    pass(0);
    await Promise.resolve();
    answer(json(feedOf('a')));
    expect(idsOf(await back)).to.deep.equal(['a']);
    expect(requests).to.have.length(1);
  });

  it('are rejected at once if their signal is already aborted', async () => {
    const { load, requests } = surroundings([]);
    const options: LoadOptions = { signal: AbortSignal.abort('gone') };
    expect(await load(url, options).catch((reason: unknown) => reason)).to.equal('gone');
    expect(requests).to.have.length(0);
  });

  it('keep the answer when one of them leaves after it arrived', async () => {
    const { load, requests, pass } = surroundings([() => json(feedOf('a'))]);
    const controller = new AbortController();
    await load(url, { signal: controller.signal });
    controller.abort();
    pass(0);
    await load(url);
    expect(requests).to.have.length(1);
  });
});

describe('a server with problems', () => {
  it('gets two more requests, after pauses of varying length', async () => {
    for (const [chance, expected] of [
      [0, [500, 1_500]],
      [0.5, [1_000, 3_000]],
      [0.999_999, [1_500, 4_500]],
    ] as const) {
      const answers = [status(503), status(500), () => json(feedOf('a'))];
      const { load, pauses } = surroundings(answers, chance);
      expect(idsOf(await load(url))).to.deep.equal(['a']);
      expect(pauses.map(Math.round)).to.deep.equal(expected);
    }
  });

  it('is given up after the third failed request', async () => {
    for (const code of [408, 429, 500, 502, 503, 504]) {
      const { load, requests } = surroundings(() => status(code));
      const { message } = await failure(load(url), 'http');
      expect(message).to.include(url).and.include(String(code)).and.include('requests: 3');
      expect(requests).to.have.length(3);
    }
  });

  it('gets no more requests if the answer will not change', async () => {
    for (const code of [400, 401, 403, 404, 410, 451]) {
      const { load, requests } = surroundings([status(code)]);
      const { message } = await failure(load(url), 'http');
      expect(message).to.include(String(code));
      expect(requests).to.have.length(1);
    }
  });

  it('is said to have the problem if it answers that nothing has changed, which it cannot know', async () => {
    const { load } = surroundings(() => () => {
      const response = new Response(null);
      Object.defineProperties(response, { ok: { value: false }, status: { value: 304 } });
      return response;
    });
    const { message } = await failure(load(url), 'http');
    expect(message).to.include('304').and.include('server of the feed has a problem');
  });

  it('gets the time that Retry-After asks for, in seconds or as a date', async () => {
    const later = new Date(4_000).toUTCString();
    const { load, pauses } = surroundings([
      status(503, { 'Retry-After': '2' }),
      status(503, { 'Retry-After': later }),
      () => json([]),
    ]);
    await load(url);
    expect(pauses).to.deep.equal([2_000, 2_000]);
  });

  it('is given up at once if Retry-After is past the deadline, and retried as usual if it is nonsense', async () => {
    const { load, requests } = surroundings([status(429, { 'Retry-After': '120' })]);
    await failure(load(url), 'http');
    expect(requests).to.have.length(1);
    const nonsense = surroundings([status(429, { 'Retry-After': 'soon' }), () => json([])]);
    await nonsense.load(url);
    expect(nonsense.pauses).to.deep.equal([1_000]);
  });
});

describe('a request that gets no answer', () => {
  it('is retried once from the HTTP cache', async () => {
    const { load, requests } = surroundings([offline, () => json(feedOf('old'))]);
    expect(idsOf(await load(url))).to.deep.equal(['old']);
    expect(requests.map(({ init }) => init.cache)).to.deep.equal(['default', 'force-cache']);
  });

  it('fails with a message that names all four possible causes and their remedies', async () => {
    const { load, requests } = surroundings(() => offline);
    const { message, cause } = await failure(load(url), 'network');
    expect(requests).to.have.length(2);
    expect(message)
      .to.include(`Access-Control-Allow-Origin: ${location.origin}`)
      .and.include('connect-src https://feed.example')
      .and.include('DNS')
      .and.include('offline');
    expect(cause).to.be.instanceOf(TypeError);
  });

  it('fails with a message that names mixed content if only the page is encrypted', async () => {
    for (const [city, feed, named] of [
      ['https://city.example', 'http://feed.example/a.json', true],
      ['https://city.example', 'https://feed.example/a.json', false],
      ['http://city.example', 'http://feed.example/a.json', false],
    ] as const) {
      const { load } = surroundings(() => offline, 0.5, undefined, city);
      const { message } = await failure(load(feed), 'network');
      expect(message.includes('mixed content'), message).to.equal(named);
    }
  });

  it('is not what the message says if the answer breaks off', async () => {
    const half = new TextEncoder().encode('{"items": [');
    for (const sent of [[], [half], [half, half]]) {
      const { load } = surroundings(() => () => new Response(stream([...sent], 'break').body));
      const { message } = await failure(load(url), 'network');
      expect(message).to.include(url).and.include('broke off').and.include('Content-Length');
      expect(message).to.not.include('CORS');
    }
  });

  it('is treated the same if the connection breaks half-way', async () => {
    const half = new TextEncoder().encode('{"items": [');
    const { load, requests } = surroundings([
      () => new Response(stream([half], 'break').body),
      () => json(feedOf('a')),
    ]);
    expect(idsOf(await load(url))).to.deep.equal(['a']);
    expect(requests[1]?.init.cache).to.equal('force-cache');
  });
});

describe('a fetch that the page has replaced', () => {
  const replacements: Record<string, () => unknown> = {
    'answers a text': () => 'text',
    'answers nothing': () => undefined,
    'answers null': () => null,
    'answers an empty object': () => ({}),
    'answers its request': () => ({ url, status: '200' }),
    'answers without headers': () => ({ ok: false, status: 503 }),
    'answers with headers of its own kind': () => ({ ok: false, status: 503, headers: {} }),
    'answers without a body': () => ({ ok: true, status: 200, headers: new Headers() }),
    'throws at once': () => {
      throw new Error('not here');
    },
    'rejects with a text': () => Promise.reject('blocked'),
    'rejects with nothing': () => Promise.reject(undefined),
  };
  for (const [what, answer] of Object.entries(replacements))
    it(`gives an error if it ${what}`, async () => {
      const { load } = surroundings(() => answer as Answer);
      await failure(load(url), 'network');
    });

  it('works if it has no streams, and is limited to 5 MB as well', async () => {
    const text = (body: string) => () =>
      ({ ok: true, status: 200, headers: new Headers(), text: async () => body }) as Response;
    const { load } = surroundings([text(JSON.stringify(feedOf('a')))]);
    expect(idsOf(await load(url))).to.deep.equal(['a']);
    await failure(surroundings([text(' '.repeat(5_000_001))]).load(url), 'too-large');
  });

  it('works if its answers are of another realm', async () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const Other = (frame.contentWindow as unknown as { Response: typeof Response }).Response;
    const { load } = surroundings([() => new Other(JSON.stringify(feedOf('a')))]);
    expect(idsOf(await load(url))).to.deep.equal(['a']);
    frame.remove();
  });
});

describe('the deadline', () => {
  it('applies to a server that never answers', async () => {
    const { load, pass, requests } = surroundings([hang]);
    const loading = load(url);
    pass(9_999);
    expect(requests[0]?.init.signal?.aborted).to.equal(false);
    pass(1);
    const { message } = await failure(loading, 'timeout');
    expect(message).to.include(url).and.include('10 s').and.include('server');
    expect(requests).to.have.length(1);
  });

  it('applies to a body that trickles in', async () => {
    const chunk = new TextEncoder().encode('[');
    let pulled: () => void = () => {};
    const dripping = new Promise<void>((resolve) => (pulled = resolve));
    const { load, pass } = surroundings([
      ({ signal }) => {
        const { body } = stream([chunk], 'hang', signal);
        pulled();
        return new Response(body);
      },
    ]);
    const loading = load(url);
    await dripping;
    pass(10_000);
    await failure(loading, 'timeout');
  });

  it('applies to a fetch that ignores its signal', async () => {
    const { load, pass } = surroundings([() => new Promise<Response>(() => {})]);
    const loading = load(url);
    pass(10_000);
    await failure(loading, 'timeout');
  });

  it('applies to retries: none starts that would come too late', async () => {
    const slow = (): Answer => () => {
      clock.pass(4_000);
      return new Response('', { status: 503 });
    };
    const clock = surroundings([slow(), slow()]);
    await failure(clock.load(url), 'http');
    expect(clock.requests).to.have.length(2);
  });

  it('applies to later pages, and keeps the earlier ones', async () => {
    let asked: () => void = () => {};
    const second = new Promise<void>((resolve) => (asked = resolve));
    const { load, pass } = surroundings([
      () => page('a', '/2.json'),
      (init) => {
        asked();
        return hang(init);
      },
    ]);
    const loading = load(url);
    await second;
    pass(10_000);
    const feed = await loading;
    expect(idsOf(feed)).to.deep.equal(['a']);
    expect(feed.problems[0]?.message).to.include('10 s');
  });

  const never: LiberalSource = () => new Promise(() => {});
  for (const [what, source] of [
    ['takes several slices to read', undefined],
    ['needs liberal reading that does not arrive', never],
  ] as const)
    it(`keeps an earlier page that ${what}`, async () => {
      let end: () => void = () => {};
      let time = 0;
      const load = createLoader(
        {
          ...platform,
          fetch: async (input, init = {}) => {
            if (String(input) === url) return page('a', '/2.json');
            queueMicrotask(end);
            return hang(init);
          },
          now: () => (time += 100),
          wait: (milliseconds, signal) =>
            milliseconds === loadTimeout
              ? new Promise((resolve) => (end = resolve))
              : platform.wait(0, signal),
        },
        source,
      );
      const feed = await load(url);
      expect(idsOf(feed)).to.deep.equal(['a']);
      expect(feed.problems.map(({ code }) => code)).to.deep.equal(['page-missing']);
    });
});

describe('an answer', () => {
  const answered = (body: BodyInit, headers: HeadersInit = {}) =>
    surroundings([() => new Response(body, { headers })]).load(url);

  it('is described by what it looks like if it is not JSON', async () => {
    const message = async (body: string) => (await failure(answered(body), 'not-json')).message;
    expect(await message('\n<!doctype html><title>Log in</title>')).to.include(
      'an HTML page starting "<!doctype html>',
    );
    expect(await message('<?xml version="1.0"?><rss/>')).to.include('markup starting "<?xml');
    expect(await message('')).to.include('an empty response');
    expect(await message('{"items": [{"id"')).to.include('JSON that is incomplete');
    expect(await message('Too many connections')).to.include('a text starting "Too many');
  });

  it('is not a feed if it is some other JSON', async () => {
    const { message } = await failure(answered('{"message": "x", "status": 1}'), 'not-a-feed');
    expect(message).to.include('message, status').and.include(url);
  });

  it('may have any content type and a byte-order mark, and may be UTF-16', async () => {
    const text = JSON.stringify([{ id: 'a', title: 'Łódź 浜松' }]);
    const utf16 = (littleEndian: boolean, mark: string) => {
      const view = new DataView(new ArrayBuffer((mark + text).length * 2));
      Array.from(mark + text, (char, index) =>
        view.setUint16(index * 2, char.charCodeAt(0), littleEndian),
      );
      return view.buffer;
    };
    const bodies = [`\uFEFF${text}`, utf16(true, '\uFEFF'), utf16(false, '\uFEFF')];
    for (const body of [...bodies, utf16(true, ''), utf16(false, '')]) {
      const { practices } = await answered(body, { 'Content-Type': 'text/html; charset=koi8-r' });
      expect(practices[0]?.texts[0].title).to.equal('Łódź 浜松');
    }
  });

  it('is reported if it is neither UTF-8 nor UTF-16, and shown as far as it can be read', async () => {
    for (const [title, shown] of [
      [[0x43, 0x61, 0x66, 0xe9], 'Caf\uFFFD'],
      [[0xa3, 0xf3, 0x64, 0xbc], '\uFFFD\uFFFDd\uFFFD'],
      [[0xef, 0xbf, 0xbd], '\uFFFD'],
    ] as const) {
      const ascii = (text: string) => [...new TextEncoder().encode(text)];
      const bytes = [...ascii('[{"id":"a","title":"'), ...title, ...ascii('"}]')];
      const { practices, problems } = await answered(Uint8Array.from(bytes));
      expect(practices[0]?.texts[0].title).to.equal(shown);
      expect(problems.map((each) => [each.code, each.page])).to.deep.equal([['damaged-text', 0]]);
      expect(problems[0]?.message).to.include('UTF-8');
    }
    expect((await answered('[{"id":"a","title":"Café"}]')).problems).to.deep.equal([]);
  });

  it('may arrive in chunks that split a character', async () => {
    const bytes = new TextEncoder().encode('[{"id": "a", "title": "浜松"}]');
    const pieces = Array.from(bytes, (byte) => Uint8Array.of(byte));
    const { practices } = await answered(stream(pieces, 'close').body);
    expect(practices[0]?.texts[0].title).to.equal('浜松');
  });

  it('is not read past 5 MB', async () => {
    const megabyte = new Uint8Array(1_000_000).fill(32);
    const endless = stream(Array<Uint8Array>(20).fill(megabyte), 'close');
    const { message } = await failure(answered(endless.body), 'too-large');
    expect(message).to.include(url).and.include('next_url');
    expect(endless.left).to.have.length(14);
    expect(endless.isCancelled()).to.equal(true);
    const text = new TextEncoder().encode('[]');
    const most = [...Array<Uint8Array>(4).fill(megabyte), megabyte.slice(2), text];
    expect((await answered(stream(most, 'close').body)).practices).to.deep.equal([]);
  });
});

describe('the pages of a feed', () => {
  it('are followed by next_url, with the same protections', async () => {
    const { load, requests } = surroundings([
      () => page('a', '2.json'),
      status(503),
      () => page('b', 'https://other.example/3.json#x'),
      () => json(feedOf('c')),
    ]);
    const feed = await load(url);
    expect(idsOf(feed)).to.deep.equal(['a', 'b', 'c']);
    expect(feed.problems).to.deep.equal([]);
    expect(requests.map((request) => request.url)).to.deep.equal([
      url,
      'https://feed.example/2.json',
      'https://feed.example/2.json',
      'https://other.example/3.json',
    ]);
    for (const { init } of requests) {
      expect(init).to.include({ credentials: 'omit', referrerPolicy: 'no-referrer' });
    }
  });

  it('do not affect earlier ones if they are missing or broken', async () => {
    const broken: Answer[] = [
      status(404),
      () => new Response('<html>'),
      () => json({ no: 'feed' }),
    ];
    for (const answer of broken) {
      const { load } = surroundings([() => page('a', '2.json'), answer]);
      const { practices, problems } = await load(url);
      expect(practices).to.have.length(1);
      expect(problems).to.have.length(1);
      expect(problems[0]).to.deep.include({ code: 'page-missing', page: 1, path: [] });
      expect(problems[0]?.message).to.include('https://feed.example/2.json');
    }
  });

  it('are read once each if they form a circle', async () => {
    for (const back of [url, '2.json', `${url}#again`]) {
      const { load, requests } = surroundings([() => page('a', '2.json'), () => page('b', back)]);
      const { practices, problems } = await load(url);
      expect(practices).to.have.length(2);
      expect(requests).to.have.length(2);
      expect(problems[0]?.message).to.include('back to an earlier page');
    }
  });

  it('are read up to the 20th', async () => {
    const { load, requests } = surroundings((address) => () => {
      const number = Number(new URL(address).searchParams.get('p') ?? 1);
      return page(`p${number}`, `?p=${number + 1}`);
    });
    const { practices, problems } = await load(url);
    expect(practices).to.have.length(20);
    expect(requests).to.have.length(20);
    expect(problems[0]).to.deep.include({ code: 'page-missing', page: 20, path: [] });
  });

  it('end at an unsafe next_url', async () => {
    const { load, requests } = surroundings([() => page('a', 'javascript:alert(1)')]);
    expect(idsOf(await load(url))).to.deep.equal(['a']);
    expect(requests).to.have.length(1);
  });
});

describe('liberal reading', () => {
  const inWords = { items: [{ id: 'a', title: 'A', _practice: { period: 'Since 2016' } }] };
  const marked = { ...inWords, _practices: { normalised: 1 } };
  const periodOf = (feed: Feed) => feed.practices[0]?.period;

  it('is not loaded for a feed marked as normalised', async () => {
    let asked = 0;
    const { load } = surroundings([() => json(marked)], 0.5, () => {
      asked += 1;
      return Promise.resolve(liberal);
    });
    expect(periodOf(await load(url))).to.not.have.property('start');
    expect(asked).to.equal(0);
  });

  it('is loaded before any other feed is read', async () => {
    const { load } = surroundings([() => json(inWords)], 0.5, () => Promise.resolve(liberal));
    expect(periodOf(await load(url))).to.include({ start: 2016, ongoing: true });
  });

  it('is loaded for a feed marked with another version of the strict form', async () => {
    for (const normalised of [2, '1', true]) {
      const { load } = surroundings(
        [() => json({ ...inWords, _practices: { normalised } })],
        0.5,
        () => Promise.resolve(liberal),
      );
      expect(periodOf(await load(url))).to.include({ start: 2016, ongoing: true });
    }
  });

  it('is loaded if a later page lacks the mark', async () => {
    const answers = [() => json({ ...marked, next_url: '2.json' }), () => json(feedOf('b'))];
    const { load } = surroundings(answers, 0.5, () => Promise.resolve(liberal));
    expect(periodOf(await load(url))).to.include({ start: 2016 });
  });

  it('leaves words as they are if it fails to load, and is tried again next time', async () => {
    const sources = [undefined, liberal];
    const { load, requests } = surroundings([() => json(inWords), () => json(inWords)], 0.5, () =>
      Promise.resolve(sources.shift()),
    );
    expect(periodOf(await load(url))).to.deep.include({ text: 'Since 2016', ongoing: false });
    expect(periodOf(await load(url))).to.include({ start: 2016 });
    expect(requests).to.have.length(2);
  });

  it('is given up before the deadline if it does not arrive', async () => {
    const never = new Promise<undefined>(() => {});
    const { load, pauses } = surroundings([() => json(inWords)], 0.5, () => never);
    expect(periodOf(await load(url))).to.deep.include({ text: 'Since 2016', ongoing: false });
    expect(pauses).to.deep.equal([9_000]);
  });
});

describe('the memory of a loader', () => {
  it('drops the oldest feeds when there are more than 20', async () => {
    const { load, requests } = surroundings(() => () => json(feedOf('a')));
    const address = (at: number) => `https://feed.example/${at}.json`;
    for (let at = 0; at <= 20; at += 1) await load(address(at));
    await load(address(20));
    await load(address(1));
    expect(requests).to.have.length(21);
    await load(address(0));
    expect(requests).to.have.length(22);
  });
});
