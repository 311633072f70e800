import { PNG } from 'pngjs';
import type { Page } from 'puppeteer-core';
import type { DemoSite } from '../pages/demo-site.js';
import { type Engine, until } from '../scenarios/engines.js';

/** Address of the gallery relative to the demo's, with the parameters that `gallery.ts` describes. */
export function galleryPath(asked: Record<string, string | number>): string {
  const parameters = Object.entries(asked).map(([name, value]) => [name, String(value)]);
  return `../test/visual/gallery.html?${new URLSearchParams(parameters)}`;
}

/** Opens the gallery, and waits until every element is in its state. */
export async function visitGallery(
  site: DemoSite,
  asked: Record<string, string | number>,
): Promise<Page> {
  const page = await site.visit(galleryPath(asked), { width: 1360 });
  await page.waitForSelector('html[data-ready]');
  return page;
}

/** A picture of each state on a gallery page, cut from one large picture: not every engine can take part of a page. */
export async function exhibits(engine: Engine, url: string): Promise<Map<string, PNG>> {
  const tab = await engine.open(url);
  await until(tab.run, () => 'ready' in document.documentElement.dataset);
  const page = PNG.sync.read(Buffer.from(await tab.picture()));
  const boxes = await tab.run(() =>
    [...document.querySelectorAll('section')].map((section) => {
      const { x, y, width, height } = section.getBoundingClientRect();
      return {
        name: section.id,
        left: Math.round(x + scrollX),
        top: Math.round(y + scrollY),
        width: Math.round(width),
        height: Math.round(height),
      };
    }),
  );
  await tab.close();
  return new Map(
    boxes.map(({ name, left, top, width, height }) => {
      const picture = new PNG({ width, height });
      PNG.bitblt(page, picture, left, top, width, height, 0, 0);
      return [name, picture];
    }),
  );
}
