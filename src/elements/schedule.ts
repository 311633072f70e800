/** Milliseconds of work at a time. With the last step and garbage collection, it takes half a frame (see bench/search). */
const slice = 5;

/** `requestIdleCallback`; a timeout in Safari, which lacks it. */
const schedule: (task: () => void) => unknown =
  typeof requestIdleCallback === 'function'
    ? (task) => requestIdleCallback(task, { timeout: 1000 })
    : (task) => setTimeout(task, 16);

/** Does work in small steps while the page is idle, until `step` returns false. */
export function whenIdle(step: () => boolean): void {
  schedule(() => {
    if (work(step)) whenIdle(step);
  });
}

/** Does work that a visitor waits for in small steps, so that input is handled between them, until `step` returns false. */
export function steadily(step: () => boolean): void {
  setTimeout(() => {
    if (work(step)) steadily(step);
  });
}

/** Does a slice of the work. Returns whether there is more. */
function work(step: () => boolean): boolean {
  const end = performance.now() + slice;
  while (performance.now() < end) if (!step()) return false;
  return true;
}

/** Resolves in a later task, after so many milliseconds. */
export function nextTask(milliseconds = 0): Promise<void> {
  return new Promise((resolve) => void setTimeout(resolve, milliseconds));
}

/** Resolves when something that may go on happening was last at least so many milliseconds ago. */
export async function whenQuiet(latest: () => number, milliseconds: number): Promise<void> {
  const rest = latest() + milliseconds - performance.now();
  if (rest <= 0) return;
  await nextTask(rest);
  await whenQuiet(latest, milliseconds);
}

/** Maximum wait for a paint, in milliseconds, because pages in the background are not painted. */
const longestFrame = 500;

/** Resolves when the browser has painted the current state of the page: at the start of the frame after the next one. */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
    setTimeout(resolve, longestFrame);
  });
}
