export type FeedErrorCode =
  'network' | 'timeout' | 'http' | 'not-json' | 'not-a-feed' | 'too-large';

/** Why there is no feed. The code is for programs, the message for the webmaster's console; residents see neither. */
export class FeedError extends Error {
  override readonly name = 'FeedError';
  constructor(
    readonly code: FeedErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
