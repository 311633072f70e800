/** Milliseconds of work at a time: half a frame, so that a key pressed meanwhile is on screen with the next one. */
const slice = 8;

/** `requestIdleCallback`, which Safari lacks: there a task of its own does. */
const schedule: (task: () => void) => unknown =
  typeof requestIdleCallback === 'function'
    ? (task) => requestIdleCallback(task, { timeout: 1000 })
    : (task) => setTimeout(task, 16);

/** Does work in small steps while the page is idle, as long as a step says that there is more. */
export function whenIdle(step: () => boolean): void {
  schedule(() => {
    const end = performance.now() + slice;
    while (performance.now() < end) if (!step()) return;
    whenIdle(step);
  });
}
