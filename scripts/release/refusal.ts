/** Why there is no release, and what to do about it. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}
