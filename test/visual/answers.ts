import { galleryFeed } from './gallery-feed.js';

const never = new Promise<never>(() => undefined);

/** By file name: what the first request for it gets, and what all others get. */
const answers: Readonly<Record<string, readonly ['fails' | 'hangs', 'fails' | 'hangs' | 'works']>> =
  {
    'never.json': ['hangs', 'hangs'],
    'down.json': ['fails', 'fails'],
    'failed-once.json': ['fails', 'works'],
    'failed-then-never.json': ['fails', 'hangs'],
  };

function answer(kind: 'fails' | 'hangs' | 'works'): Response | Promise<never> {
  if (kind === 'hangs') return never;
  return kind === 'works' ? Response.json(galleryFeed) : new Response('', { status: 404 });
}

/**
 * Answers requests for the feeds of `feedAddress` in the page itself, and gives it a clipboard, which browsers without a window
 * refuse. It refuses texts with `refused` in them.
 *
 * @returns a function that undoes all this
 */
export function answerInPage(): () => void {
  const { fetch } = globalThis;
  const requested = new Set<string>();
  globalThis.fetch = async (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    const file = new URL(url, location.href).pathname.split('/').at(-1) ?? '';
    const kinds = answers[file];
    if (!kinds) return fetch(input, init);
    const again = requested.has(url);
    requested.add(url);
    return answer(kinds[again ? 1 : 0]);
  };
  const writeText = async (text: string): Promise<void> => {
    if (text.includes('refused')) throw new DOMException('', 'NotAllowedError');
  };
  const write = async (copied: readonly ClipboardItem[]): Promise<void> => {
    for (const item of copied) await writeText(await (await item.getType('text/plain')).text());
  };
  // A feed that never comes must not fail in the meantime, however slow the machine is.
  const { setTimeout } = globalThis;
  const deadline = 9000;
  globalThis.setTimeout = ((run: () => void, milliseconds = 0, ...rest: []) =>
    milliseconds < deadline ? setTimeout(run, milliseconds, ...rest) : 0) as typeof setTimeout;
  Object.defineProperty(navigator, 'clipboard', {
    value: { write, writeText },
    configurable: true,
  });
  return () => {
    globalThis.fetch = fetch;
    globalThis.setTimeout = setTimeout;
    Reflect.deleteProperty(navigator, 'clipboard');
  };
}
