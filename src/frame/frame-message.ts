const type = 'practice-frame';

/** What a frame and its host tell each other by `postMessage`. The bare message asks the frame for its height. */
export interface FrameMessage {
  readonly type: typeof type;
  /** From the frame: how high it would like to be, in CSS pixels. */
  readonly height?: unknown;
  /** From the host: whether the page around the frame is dark. */
  readonly dark?: unknown;
}

export function frameMessage(content?: { height: number } | { dark: boolean }): FrameMessage {
  return { type, ...content };
}

/** Whether what came is such a message. Any window can send anything, so what is in it has to be looked at, too. */
export function isFrameMessage(data: unknown): data is FrameMessage {
  return (data as FrameMessage | null | undefined)?.type === type;
}
