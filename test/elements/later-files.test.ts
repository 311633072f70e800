import { expect } from '@open-wc/testing';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { LaterFile } from '../../src/elements/later-files.js';
import { consoleWarnings } from '../fixtures/server.js';
import { waitUntil } from '../fixtures/wait.js';

/** A host that counts how often it was asked to render. */
class Host implements ReactiveControllerHost {
  updates = 0;
  readonly updateComplete = Promise.resolve(true);
  addController({ hostConnected }: ReactiveController): void {
    hostConnected?.();
  }
  removeController(): void {}
  requestUpdate(): void {
    this.updates += 1;
  }
}

describe('a file that is loaded later', () => {
  const warnings = consoleWarnings();

  it('is loaded once for all hosts, which then render again', async () => {
    let loads = 0;
    const file = new LaterFile('numbers', async () => (loads += 1));
    const host = new Host();
    file.watch(host);
    expect(file.content).to.equal(undefined);
    expect(await Promise.all([file.load(), file.load()])).to.deep.equal([1, 1]);
    expect(await file.load()).to.equal(1);
    expect([loads, file.content, file.failed, host.updates]).to.deep.equal([1, 1, false, 1]);
  });

  it('is loaded once while the page is idle, however often it is asked for, and not again after a failure', async () => {
    let loads = 0;
    const file = new LaterFile('numbers', () => {
      loads += 1;
      return Promise.reject(new TypeError('not found'));
    });
    for (let i = 0; i < 3; i++) file.prepare();
    expect(loads).to.equal(0);
    await waitUntil(() => file.failed);
    file.prepare();
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect([loads, warnings.length]).to.deep.equal([1, 1]);
  });

  it('has failed if it does not arrive, with one warning, and can be loaded again', async () => {
    const retries: boolean[] = [];
    const file = new LaterFile(
      'numbers',
      (retry) => {
        retries.push(retry);
        return retry ? Promise.resolve(7) : new Promise<number>(() => {});
      },
      20,
    );
    const host = new Host();
    file.watch(host);
    expect(await file.load()).to.equal(undefined);
    expect([file.failed, host.updates, warnings.length]).to.deep.equal([true, 1, 1]);
    expect(await file.load()).to.equal(7);
    expect(retries).to.deep.equal([false, true]);
  });

  it('has not failed if the page was left while it was loaded, as in WebKit', async () => {
    const retries: boolean[] = [];
    const file = new LaterFile('numbers', (retry) => {
      retries.push(retry);
      if (retries.length > 1) return Promise.resolve(7);
      dispatchEvent(new Event('pagehide'));
      return Promise.reject(new TypeError('Importing a module script failed.'));
    });
    expect(await file.load()).to.equal(7);
    expect([retries, warnings.length]).to.deep.equal([[false, false], 0]);
  });

  it('is loaded from its other address from then on if it fails, with one warning', async () => {
    const retries: boolean[] = [];
    const file = new LaterFile('numbers', (retry) => {
      retries.push(retry);
      return retries.length < 3 ? Promise.reject(new TypeError('not found')) : Promise.resolve(7);
    });
    expect(await file.load()).to.equal(undefined);
    expect(file.failed).to.equal(true);
    expect(await file.load()).to.equal(undefined);
    expect(await file.load()).to.equal(7);
    expect(file.failed).to.equal(false);
    expect(retries).to.deep.equal([false, true, true]);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.match(/file for numbers could not be loaded/);
  });
});
