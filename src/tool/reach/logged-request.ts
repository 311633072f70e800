/** What the tool takes from a line of a log. It has no field for an address, a browser or a referring page. */
export interface LoggedRequest {
  /** `2026-11` */
  readonly month: string;
  /** Empty where the browser or program sent no request that can be read. */
  readonly method: string;
  readonly target: string;
  readonly status: number;
  /** The `Origin` header: empty if the request had none, undefined if the log does not say. */
  readonly origin: string | undefined;
  /** What the line holds besides that is nobody's business. */
  readonly surplus: Surplus | undefined;
}

/** Addresses or names of visitors; or only other fields, such as their browsers and the pages that they came from. */
export type Surplus = 'addresses' | 'fields';
