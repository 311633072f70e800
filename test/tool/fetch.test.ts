import assert from 'node:assert/strict';
import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import { createServer as createSocket } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { networkReason } from '../../src/feed/load/network-reasons.js';
import { run } from './run.js';

const table = 'id,title\na,Meals\n';
const feed = '{"version":"https://jsonfeed.org/version/1.1","title":"t","items":[]}';
const cors = { 'access-control-allow-origin': '*' };
const asked: IncomingMessage[] = [];

const answers: Record<string, RequestListener> = {
  '/table.csv': (_, response) => response.setHeader('content-type', 'text/csv').end(table),
  '/feed.json': (_, response) =>
    response
      .writeHead(200, {
        ...cors,
        'content-type': 'application/feed+json',
        'cache-control': 'max-age=9',
      })
      .end(feed),
  '/published': (_, response) => response.writeHead(307, { location: '/table.csv' }).end(),
  '/moved': (_, response) => response.writeHead(302, { location: '/feed.json' }).end(),
  '/moved-well': (_, response) =>
    response.writeHead(301, { ...cors, location: '/feed.json#part' }).end(),
  '/loop': (_, response) => response.writeHead(302, { location: '/loop-2' }).end(),
  '/loop-2': (_, response) => response.writeHead(302, { location: '/loop' }).end(),
  '/long': (request, response) => {
    const step = Number(new URL(request.url ?? '', 'http://x').searchParams.get('step'));
    response.writeHead(302, { location: `/long?step=${step + 1}` }).end();
  },
  '/ftp': (_, response) => response.writeHead(302, { location: 'ftp://city.example/a' }).end(),
  '/login': (_, response) => response.end('<!doctype html><input type="password">'),
  '/private': (_, response) => response.writeHead(302, { location: '/login' }).end(),
  '/401': (_, response) => response.writeHead(401).end(),
  '/403': (_, response) => response.writeHead(403).end(),
  '/500': (_, response) => response.writeHead(500).end(),
  '/reset': (_, response) => void response.destroy(),
  '/not-gzip': (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(table),
};

const server = createServer((request, response) => {
  asked.push(request);
  const answer = answers[(request.url ?? '').replace(/\?.*/, '')];
  if (answer) answer(request, response);
  else response.writeHead(404).end();
});
let base = '';

before(async () => {
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  base = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
});
after(() => server.close());

describe('a table at an address', () => {
  it('is built like one on disk, over redirects, without hints for feeds', async () => {
    for (const path of ['/table.csv', '/published']) {
      const { code, out, error } = await run('build', base + path);
      assert.deepEqual([code, error], [0, ''], path);
      assert.equal(JSON.parse(out).items[0].title, 'Meals');
      assert.doesNotMatch((await run('check', base + path)).error, /cors|content-type|no-cache/);
    }
    assert.match(asked.at(-1)?.headers.accept ?? '', /text\/csv/);
  });

  it('is rendered as one in a file is', async () => {
    const { code, out } = await run('render', `${base}/table.csv`);
    assert.equal(code, 0);
    assert.match(out, /^<ul>/);
  });
});

describe('a redirect', () => {
  it('is reported if pages of other sites may not follow it', async () => {
    const { error } = await run('check', `${base}/moved`);
    assert.match(
      error,
      /redirects from http:\S+\/moved without "Access-Control-Allow-Origin: \*".*\[no-cors\]/,
    );
    assert.doesNotMatch((await run('check', `${base}/moved-well`)).error, /cors/);
  });

  it('is followed only as far as browsers follow it', async () => {
    assert.match((await run('check', `${base}/loop`)).error, /redirects in a circle/);
    assert.match((await run('check', `${base}/long?step=1`)).error, /redirects in a circle/);
    assert.match(
      (await run('check', `${base}/ftp`)).error,
      /redirects to "ftp:.*no address of the web/,
    );
  });

  it('to a page for logging in is named', async () => {
    const { code, error } = await run('check', `${base}/private`);
    assert.equal(code, 2);
    assert.match(error, /\/private leads to a web page \(HTML\) that asks people to log in/);
  });
});

describe('an address that cannot be read', () => {
  it('is named with the cause and what to do', async () => {
    const cases: [path: string, message: RegExp][] = [
      ['/401', /answers 401 .*log in/],
      ['/403', /answers 403 .*everybody/],
      ['/nothing', /answers 404 .*no such file/],
      ['/500', /answers 500 .*Try again later/],
      ['/reset', /broke off the connection/],
      ['/not-gzip', /compressed, but it is not/],
    ];
    for (const [path, expected] of cases) {
      const { code, error } = await run('build', base + path);
      assert.equal(code, 2, path);
      assert.match(error, expected);
    }
  });

  it('is told apart: no such server, no service, no HTTPS, no HTTP', async () => {
    const free = createServer();
    const port = await new Promise<number>((resolve) => {
      free.listen(0, '127.0.0.1', () => {
        const address = free.address();
        resolve(typeof address === 'object' && address ? address.port : 0);
      });
    });
    await new Promise((resolve) => free.close(resolve));
    assert.match((await run('build', `http://127.0.0.1:${port}/`)).error, /refuses the connection/);
    assert.match((await run('build', 'http://practices.invalid/')).error, /name|looked up/);
    assert.match(
      (await run('build', base.replace('http:', 'https:'))).error,
      /does not speak HTTPS/,
    );
    const socket = createSocket((connection) => {
      connection.end('hello\r\n', () => connection.destroy());
    });
    const other = await new Promise<number>((resolve) => {
      socket.listen(0, '127.0.0.1', () => {
        const address = socket.address();
        resolve(typeof address === 'object' && address ? address.port : 0);
      });
    });
    assert.match((await run('build', `http://127.0.0.1:${other}/`)).error, /not answer in HTTP/);
    await new Promise((resolve) => socket.close(resolve));
  });

  it('is told apart: certificates and time', () => {
    const failed = (code: string) => {
      const cause = Object.assign(new Error('cause'), { code });
      return networkReason(new TypeError('fetch failed', { cause }), 'https://city.example/');
    };
    assert.match(failed('CERT_HAS_EXPIRED'), /has expired/);
    assert.match(failed('DEPTH_ZERO_SELF_SIGNED_CERT'), /signed by the server itself/);
    assert.match(failed('SELF_SIGNED_CERT_IN_CHAIN'), /not from an authority/);
    assert.match(failed('ERR_TLS_CERT_ALTNAME_INVALID'), /for another name/);
    assert.match(failed('UND_ERR_CONNECT_TIMEOUT'), /did not answer within 10 s/);
    assert.match(failed('SOMETHING_NEW'), /cannot be reached\. Check the address/);
    const both = new AggregateError([
      Object.assign(new Error('IPv6'), { code: 'ENETUNREACH' }),
      Object.assign(new Error('IPv4'), { code: 'ECONNREFUSED' }),
    ]);
    const several = new TypeError('fetch failed', { cause: both });
    assert.match(networkReason(several, 'https://city.example/'), /cannot be reached/);
  });
});
