/** What is probably wrong with the addresses in `src`, and how they are meant. */
export interface AddressMistake {
  /** What to do, as a sentence. */
  readonly advice: string;
  /** The value for `src`. */
  readonly corrected: string;
}

/** What an address begins with, unless it is relative to the page's folder. In `a.example,https://b.example`, the port is dropped. */
const beginning = String.raw`(?:https?:?\/\/|\.{0,2}\/)`;

/** A name of a file at the end of an address. */
const file = String.raw`[^\s,;/?#]+\.[a-z]\w{1,5}(?:[?#][^\s,;]*)?`;

const beginsLikeAddress = new RegExp(`^${beginning}`, 'i');
const endsLikeFile = new RegExp(`${file}$`, 'i');

/** Longer texts are not examined: the patterns above may take a time that grows with the square of the length. */
const longest = 4_000;

/** A comma or semicolon at the end of an address, or before what looks like another one. */
const separators = new RegExp(
  String.raw`\s*[,;]+(?:\s+|$|(?=${beginning}|(?:[^\s,;/?#]+\/)*${file}(?:[\s,;]|$)))`,
  'gi',
);

/**
 * A likely mistake in `src` because of which an address cannot be read: commas between addresses, or a space inside one. Addresses
 * may have commas, so only those that fail are doubted.
 *
 * @param address - the one that cannot be read
 */
export function addressMistake(src: string, address: string): AddressMistake | undefined {
  if (src.length > longest || address.length > longest) return undefined;
  if (address.search(separators) >= 0)
    return {
      advice: 'Separate addresses by spaces.',
      corrected: src.replace(separators, ' ').trim(),
    };
  if (src.search(separators) >= 0) return undefined;
  const parts = src.trim().split(/\s+/);
  const whole: string[] = [];
  let part = '';
  for (const next of parts) {
    const continues = part && !endsLikeFile.test(part) && !beginsLikeAddress.test(next);
    if (part && !continues) whole.push(part);
    part = continues ? `${part}%20${next}` : next;
  }
  whole.push(part);
  if (whole.length === parts.length) return undefined;
  return whole.every((each) => !each.includes('%20') || endsLikeFile.test(each))
    ? { advice: 'Write a space inside an address as %20.', corrected: whole.join(' ') }
    : undefined;
}
