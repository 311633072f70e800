/** What frame and host tell each other by `postMessage`. */
const type = 'practice-frame';

/** From the frame: how high it would like to be. From the host: nothing more; it asks to be told. */
export interface FrameMessage {
  readonly type: typeof type;
  /** CSS pixels. */
  readonly height?: number;
}

export function frameMessage(height?: number): FrameMessage {
  return height === undefined ? { type } : { type, height };
}

/** Whether what came is such a message: any window can send anything. */
export function isFrameMessage(data: unknown): data is FrameMessage {
  return (data as FrameMessage | null | undefined)?.type === type;
}
