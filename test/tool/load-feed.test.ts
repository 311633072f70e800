import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import { describe, it } from 'node:test';
import { FeedError } from '../../src/feed/problem.js';
import { loadFeed } from '../../src/functions.js';

/** The port of a server that has been closed. */
function closedPort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (typeof address === 'object' && address) resolve(address.port);
        else reject(new Error('no port'));
      });
    });
  });
}

async function failureOf(address: string): Promise<FeedError> {
  try {
    await loadFeed(address);
  } catch (error) {
    assert.ok(error instanceof FeedError, String(error));
    return error;
  }
  throw new Error(`${address} was loaded`);
}

describe('loadFeed without a page', () => {
  it('says that a server refuses the connection, and nothing of CORS', async () => {
    const { code, message, cause } = await failureOf(
      `http://127.0.0.1:${await closedPort()}/a.json`,
    );
    assert.equal(code, 'network');
    assert.match(message, /its server refuses the connection/);
    assert.doesNotMatch(message, /Access-Control|Browsers do not say/);
    assert.ok(cause instanceof TypeError, 'keeps what Node says');
  });

  it('says that there is no server of a name, or that names cannot be looked up', async () => {
    const { code, message } = await failureOf('https://practices.invalid/a.json');
    assert.equal(code, 'network');
    assert.match(message, /no server of this name|could not be looked up/);
    assert.doesNotMatch(message, /Access-Control/);
  });
});
