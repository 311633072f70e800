import { after, before, describe } from 'node:test';
import { type Engine, engineNames, launch, type Tab } from './engines.js';
import { Site } from './site.js';

/** A browser, and a city's site to visit with it. */
export interface Scenario {
  readonly site: Site;
  readonly engine: string;
  /** Opens an address, and closes the page before it: a test has one page. */
  visit(url: string): Promise<Tab>;
}

/** A group of tests that runs in each engine of BROWSERS. */
export function inEachEngine(title: string, define: (scenario: Scenario) => void): void {
  for (const name of engineNames)
    describeIn(`${title}, in ${name}`, name, () => launch(name), define);
}

/** A group of tests that runs in one engine. */
export function describeIn(
  title: string,
  name: string,
  start: () => Promise<Engine>,
  define: (scenario: Scenario) => void,
): void {
  describe(title, () => {
    const site = new Site();
    let engine: Engine | undefined;
    let tab: Tab | undefined;
    before(async () => {
      await site.open();
      engine = await start();
    });
    after(async () => {
      // An open server would keep the tests from ending.
      try {
        await engine?.close();
      } finally {
        site.close();
      }
    });
    define({
      site,
      engine: name,
      async visit(url) {
        await tab?.close();
        if (!engine) throw new Error('No browser is open before the tests run.');
        tab = await engine.open(url);
        return tab;
      },
    });
  });
}
