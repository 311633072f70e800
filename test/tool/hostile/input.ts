/** A file that no honest program writes. */
export interface HostileInput {
  readonly name: string;
  /** Made when it is needed: some are large. */
  readonly make: () => Uint8Array | string;
  readonly options?: readonly string[];
}
