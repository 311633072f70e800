/**
 * Runs in every measured page from its start, and records when the page paints what. A task queued in an animation frame runs
 * after that frame is painted.
 */

/** Where a contestant shows practices. */
export interface Watched {
  /** CSS selector of the element that contains the results. */
  readonly results: string;
  /** CSS selector of a practice's title within it. */
  readonly title: string;
}

/** The outcome of typing a text; times in milliseconds. */
interface Typed {
  /** From each key to its paint. */
  readonly keys: readonly number[];
  /** From the last key to the paint of the current results. */
  readonly answer: number;
  /** Number of practices shown. */
  readonly found: number;
}

export interface Watch {
  /** When the first practice was painted: by the clock, and in milliseconds since navigation. */
  readonly first: { readonly clock: number; readonly sinceNavigation: number } | undefined;
  /** Total time by which tasks exceeded 50 ms, in milliseconds. */
  readonly blocked: number;
  /** Milliseconds since the results last changed or a key was pressed. */
  readonly quiet: number;
  /** Discards the keys of the previous text. */
  begin(): void;
  /** The outcome of the text typed since `begin`. */
  end(): Typed;
}

declare global {
  var watched: Watched;
  var watch: Watch;
}

/** Milliseconds after which a task counts as blocking. */
const short = 50;

let first: Watch['first'];
let blocked = 0;
let lastEvent = 0;
/** The titles at each paint that changed the results. */
const paints: { at: number; titles: string; count: number }[] = [];

new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) blocked += Math.max(0, duration - short);
}).observe({ type: 'longtask', buffered: true });

function afterPaint(then: () => void): void {
  requestAnimationFrame(() => setTimeout(then));
}

function note(root: Element): void {
  lastEvent = performance.now();
  const titles = Array.from(root.querySelectorAll(watched.title), (title) => title.textContent);
  paints.push({ at: lastEvent, titles: titles.join('\n'), count: titles.length });
}

function awaitFirst(): void {
  const root = document.querySelector(watched.results);
  const title = root?.querySelector(watched.title);
  if (!root || !title?.getClientRects().length) {
    requestAnimationFrame(awaitFirst);
    return;
  }
  setTimeout(() => {
    first = { clock: Date.now(), sinceNavigation: performance.now() };
    note(root);
    let pending = false;
    new MutationObserver(() => {
      if (pending) return;
      pending = true;
      afterPaint(() => {
        pending = false;
        note(root);
      });
    }).observe(root, { childList: true, characterData: true, subtree: true });
  });
}
requestAnimationFrame(awaitFirst);

// Like Interaction to Next Paint, count the slower of pressing and releasing a key. List.js reacts to the release.
let keys: { pressed: number; paint: number; longest: number }[] = [];
let key = { pressed: 0, paint: 0, longest: 0 };
for (const type of ['keydown', 'keyup']) {
  addEventListener(
    type,
    ({ timeStamp }) => {
      if (type === 'keydown') keys.push((key = { pressed: timeStamp, paint: 0, longest: 0 }));
      const own = key;
      lastEvent = performance.now();
      afterPaint(() => {
        const paint = performance.now() - timeStamp;
        own.paint ||= paint;
        own.longest = Math.max(own.longest, paint);
      });
    },
    { capture: true },
  );
}

globalThis.watch = {
  get first() {
    return first;
  },
  get blocked() {
    return blocked;
  },
  get quiet() {
    return performance.now() - lastEvent;
  },
  begin() {
    keys = [];
  },
  end() {
    const shown = paints.at(-1);
    const other = paints.findLastIndex(({ titles }) => titles !== shown?.titles);
    const since = (paints[other + 1]?.at ?? 0) - key.pressed;
    return {
      keys: keys.map(({ longest }) => longest),
      // If these results were already shown before the last key, the paint after that key answers it.
      answer: Math.max(since, key.paint),
      found: shown?.count ?? 0,
    };
  },
};
