import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { PNG } from 'pngjs';
import { type Engine, engineNames, launch, launchChromium } from '../scenarios/engines.js';
import { difference, tolerance } from '../visual/difference.js';
import { exhibits, galleryPath } from '../visual/exhibits.js';
import { type Fault, FaultPlanter } from '../visual/planted-fault.js';
import { smallPng } from '../visual/small-png.js';
import { DemoSite } from './demo-site.js';

// UPDATE=1 writes new references where elements look different. Look at them before you commit them.
const update = process.env['UPDATE'] === '1';

const references = 'test/visual/references';
/** Ignored by git: the pictures that differ, and where they differ. */
const out = 'demo/screenshots/differences';

interface View {
  readonly width: number;
  readonly only: string;
  readonly theme?: string;
  readonly dir?: string;
}

/** The few pictures that are compared. Right-to-left is in English, because the gallery's typeface has no Arabic letters. */
const views = {
  light: { width: 320, only: 'card-unfolded,list-failed-fallback' },
  dark: { width: 320, theme: 'dark', only: 'card-whole,search-filters' },
  rtl: { width: 320, dir: 'rtl', only: 'card-whole,search-set' },
  wide: { width: 768, only: 'list-matches' },
} satisfies Record<string, View>;

/** A fault, and the picture that must show it. */
interface Regression extends Fault {
  readonly name: string;
  readonly view: keyof typeof views;
  readonly state: string;
}

const faults: readonly Regression[] = [
  {
    name: 'missing padding',
    module: '/src/elements/practice-card.styles.ts',
    right: 'padding: var(--_padding);',
    wrong: '',
    view: 'light',
    state: 'card-unfolded',
  },
  {
    name: 'a missing icon',
    module: '/src/elements/card-frame.ts',
    right: '<path d="M8 14.5S3 10 3 6.2a5 5 0 0 1 10 0C13 10 8 14.5 8 14.5Z" />',
    wrong: '',
    view: 'light',
    state: 'card-unfolded',
  },
  {
    name: 'a title that is cut off',
    module: '/src/elements/practice-card.styles.ts',
    right: 'text-wrap: pretty !important;',
    wrong: 'overflow: hidden; white-space: nowrap;',
    view: 'light',
    state: 'card-unfolded',
  },
  {
    name: 'secondary text that is too pale',
    module: '/src/elements/tokens.styles.ts',
    right: 'currentColor 85%',
    wrong: 'currentColor 60%',
    view: 'light',
    state: 'card-unfolded',
  },
  {
    name: 'a filter that does not look chosen',
    module: '/src/elements/controls/search-form.styles.ts',
    right: 'var(--_accent) 14%',
    wrong: 'var(--_accent) 0%',
    view: 'rtl',
    state: 'search-set',
  },
  {
    name: 'a field without its icon',
    module: '/src/elements/controls/icons.ts',
    right: '<circle cx="11" cy="11" r="7" />',
    wrong: '',
    view: 'dark',
    state: 'search-filters',
  },
  {
    name: 'an icon on the wrong side of a right-to-left page',
    module: '/src/elements/controls/search-form.styles.ts',
    right: 'padding-inline: 0.85em 0.4em;',
    wrong: 'padding: 0 0.85em 0 0.4em; flex-direction: row-reverse;',
    view: 'rtl',
    state: 'search-set',
  },
];

const planter = new FaultPlanter();
const site = new DemoSite();
before(() => site.open([planter.plugin]));
after(() => site.close());

for (const name of engineNames) {
  describe(`elements look the same in ${name}`, () => {
    let engine: Engine;
    before(async () => {
      engine = await steady(name);
    });
    after(() => engine.close());

    for (const [view, asked] of Object.entries(views)) {
      it(view, async () => {
        const changed = [];
        for (const [state, picture] of await look(engine, asked)) {
          const path = join(name, `${view}-${state}.png`);
          if (update && !isLike(path, picture)) write(join(references, path), smallPng(picture, 8));
          if (!isLike(path, picture)) changed.push(report(path, picture));
        }
        assert.deepEqual(changed, []);
      });
    }
  });
}

// The comparison is the same in every engine, so one is enough.
const [first = 'chromium'] = engineNames;

describe('comparing pictures', () => {
  let engine: Engine;
  before(async () => {
    engine = await steady(first);
  });
  after(() => engine.close());

  it('tolerates softer drawing and a shift of one pixel', () => {
    for (const name of readdirSync(join(references, first))) {
      const picture = read(join(first, name));
      assert.ok(picture && isLike(join(first, name), drawnOtherwise(picture)), name);
    }
  });

  for (const { name, view, state, ...fault } of faults) {
    it(`notices ${name}`, async () => {
      await planter.plant(fault);
      const [picture] = (await look(engine, { ...views[view], only: state })).values();
      assert.ok(picture && !isLike(join(first, `${view}-${state}.png`), picture));
    });
  }
});

/** The engine, with the same font rendering on every machine where that can be set. */
function steady(name: string): Promise<Engine> {
  return name === 'chromium'
    ? launchChromium('--font-render-hinting=none', '--disable-lcd-text')
    : launch(name);
}

function look(engine: Engine, asked: View): Promise<Map<string, PNG>> {
  return exhibits(engine, site.address(galleryPath({ ...asked })));
}

function drawnOtherwise(picture: PNG): PNG {
  const other = new PNG({ width: picture.width, height: picture.height });
  const { data } = picture;
  data.forEach((value, i) => {
    other.data[i] = Math.round(((data[i - 8] ?? value) + 6 * (data[i - 4] ?? value) + value) / 8);
  });
  return other;
}

function isLike(path: string, picture: PNG): boolean {
  const reference = read(path);
  return !!reference && difference(reference, picture).most <= tolerance;
}

/** Writes the new picture and the difference to files, and says what to do. */
function report(path: string, picture: PNG): string {
  const reference = read(path);
  const seen = join(out, path);
  write(seen, PNG.sync.write(picture));
  if (!reference)
    return `${path}: there is no reference. Look at ${seen}; with UPDATE=1 this test takes it as one.`;
  const { most, picture: differing } = difference(reference, picture);
  const marked = seen.replace('.png', '.difference.png');
  write(marked, PNG.sync.write(differing));
  return `${path}: ${most} points in one place, ${tolerance} may. See ${seen} and ${marked}; if it is meant, UPDATE=1.`;
}

function read(path: string): PNG | undefined {
  const reference = join(references, path);
  return existsSync(reference) ? PNG.sync.read(readFileSync(reference)) : undefined;
}

function write(path: string, content: Buffer): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
