// Takes the pictures of the examples on the front page, light and dark: demo/screenshots/examples/<picture>-<scheme>.webp.
//   npm run screenshots:examples            all
//   npm run screenshots:examples -- city    those with these names
import { writeFileSync } from 'node:fs';
import { examples } from '../demo/front/examples.js';
import { DemoSite } from '../test/pages/demo-site.js';

/** Pixels of a picture. */
const size = { width: 480, height: 300 };
/** Pixels of the page above what the picture is of. */
const margin = 24;
const limit = 15_000;

const named = process.argv.slice(2);
const site = new DemoSite();
await site.open();
try {
  for (const { page: name, picture, top, width } of examples) {
    if (named.length > 0 && !named.includes(picture)) continue;
    const deviceScaleFactor = size.width / width;
    const view = { width, height: size.height / deviceScaleFactor };
    for (const scheme of ['light', 'dark']) {
      const page = await site.visit(name, { width, scheme });
      await page.setViewport({ ...view, height: Math.round(view.height), deviceScaleFactor });
      const y = await page.$eval(
        top,
        (element, above) => {
          const from = element.getBoundingClientRect().top + scrollY;
          return element === document.body ? 0 : Math.max(0, from - above);
        },
        margin,
      );
      const clip = { x: 0, y, ...view };
      write(`${picture}-${scheme}`, await smallest(page, clip));
      await page.close();
    }
  }
} finally {
  await site.close();
}

/** The best quality that is within the limit. */
async function smallest(page, clip) {
  for (let quality = 80; quality > 0; quality -= 10) {
    const picture = await page.screenshot({
      clip,
      type: 'webp',
      quality,
      captureBeyondViewport: true,
    });
    if (picture.length <= limit) return picture;
  }
  throw new Error(`No quality makes ${page.url()} smaller than ${limit} bytes.`);
}

function write(name, picture) {
  writeFileSync(`demo/screenshots/examples/${name}.webp`, picture);
  console.log(`${name}: ${picture.length} bytes`);
}
