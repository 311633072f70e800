const type = 'practice-frame';

/** A message between a frame and its host. Without content, it asks the frame for its height. */
export interface FrameMessage {
  readonly type: typeof type;
  /** From the frame: the height of its page, in CSS pixels. */
  readonly height?: unknown;
  /** From the host: whether the page around the frame is dark. */
  readonly dark?: unknown;
}

export function frameMessage(content?: { height: number } | { dark: boolean }): FrameMessage {
  return { type, ...content };
}

/** Whether received data is such a message. Any window can send one, so callers have to check its content. */
export function isFrameMessage(data: unknown): data is FrameMessage {
  return (data as FrameMessage | null | undefined)?.type === type;
}

/** Maximum height of a frame in CSS pixels: about 200 screens. */
const highest = 200_000;

/**
 * The frames with our page, in the document first and then in open shadow roots. Other frames may send messages of this form too,
 * so the address decides; it is resolved, because the attribute may be `frame.html?…` and the page may have a `<base>`.
 */
function* frames(root: ParentNode = document): Generator<HTMLIFrameElement> {
  for (const frame of root.querySelectorAll('iframe')) {
    if (/^[^?#]*\/frame\.html(?:[?#]|$)/.test(frame.src)) yield frame;
  }
  for (const { shadowRoot } of root.querySelectorAll('*')) {
    if (shadowRoot) yield* frames(shadowRoot);
  }
}

/** Sends to any origin, because that of a sandboxed frame cannot be named. The messages contain nothing confidential. */
function tell(frame: HTMLIFrameElement, message: FrameMessage): void {
  frame.contentWindow?.postMessage(message, '*');
}

/** Whether the page is dark around a frame: by its `color-scheme`, or by the visitor's preference if that allows both. */
function isDark(frame: HTMLIFrameElement): boolean {
  const { colorScheme } = getComputedStyle(frame);
  if (!colorScheme.includes('dark')) return false;
  return !colorScheme.includes('light') || matchMedia('(prefers-color-scheme: dark)').matches;
}

/** Sets the height of each `frame.html` frame in this page as the frame requests. Messages from other windows are ignored. */
export function fitFrames(): void {
  addEventListener('message', ({ data, source }) => {
    const height = isFrameMessage(data) && data.height;
    if (typeof height !== 'number' || !(height > 0 && height <= highest)) return;
    for (const frame of frames()) {
      if (frame.contentWindow !== source) continue;
      // The host's CSS may set `border-box`.
      frame.style.boxSizing = 'content-box';
      frame.style.height = `${height}px`;
      tell(frame, frameMessage({ dark: isDark(frame) }));
      return;
    }
  });
  // Asks the frames that sent their height before this script listened.
  for (const frame of frames()) tell(frame, frameMessage());
}
