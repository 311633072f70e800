/** Milliseconds of work at a time: with its last step and the garbage collector, half a frame (see bench/search). */
const slice = 5;

/** `requestIdleCallback`, which Safari lacks: there a task of its own does. */
const schedule: (task: () => void) => unknown =
  typeof requestIdleCallback === 'function'
    ? (task) => requestIdleCallback(task, { timeout: 1000 })
    : (task) => setTimeout(task, 16);

/** Does work in small steps while the page is idle, as long as a step says that there is more. */
export function whenIdle(step: () => boolean): void {
  schedule(() => {
    if (work(step)) whenIdle(step);
  });
}

/** Does work that somebody waits for in small steps, what the visitor does coming first, as long as a step says that there is more. */
export function steadily(step: () => boolean): void {
  setTimeout(() => {
    if (work(step)) steadily(step);
  });
}

/** A slice of the work; whether there is more. */
function work(step: () => boolean): boolean {
  const end = performance.now() + slice;
  while (performance.now() < end) if (!step()) return false;
  return true;
}
