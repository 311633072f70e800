import { SaxesParser } from 'saxes';

/** Attributes of an element, by their names without a prefix. */
export type Attributes = Readonly<Record<string, string>>;

/** What a reader of XML is told of. Names of elements are without a prefix. */
export interface XmlReader {
  /** @param line where it is in the text, if lines are counted */
  open?(name: string, attributes: Attributes, line?: number): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** Bytes that are decoded at once, so that a text of the whole size never exists. */
const chunk = 64 * 1024;
/** Most bytes of one tag or text. A cell has at most 32,767 characters. */
const maxToken = 2 * 1024 * 1024;
const maxDepth = 100;

/**
 * Reads XML from beginning to end. Entities other than those of XML itself are errors, so they cannot grow.
 *
 * @param step called for each element
 * @param countLines whether the reader wants to know the lines
 * @throws {Error} when it is not well-formed, or has tags or texts of unreasonable size
 */
export function readXml(
  bytes: Uint8Array,
  reader: XmlReader,
  step: () => void,
  countLines = false,
): void {
  const parser = new SaxesParser<{ xmlns?: false; position: boolean }>({ position: countLines });
  let depth = 0;
  let events = 0;
  parser.on('opentag', ({ name, attributes }) => {
    step();
    events++;
    if (++depth > maxDepth) throw new Error('The elements are nested too deeply.');
    reader.open?.(local(name), withoutPrefixes(attributes), parser.line);
  });
  parser.on('closetag', ({ name }) => {
    depth--;
    reader.close?.(local(name));
  });
  const text = (value: string) => reader.text?.(value);
  parser.on('text', text);
  parser.on('cdata', text);
  const decoder = new TextDecoder(encodingOf(bytes), { fatal: true });
  let [seen, since] = [0, 0];
  for (let at = 0; at < bytes.length; at += chunk) {
    parser.write(decoder.decode(bytes.subarray(at, at + chunk), { stream: true }));
    if (events > seen) [seen, since] = [events, at];
    else if (at - since > maxToken) throw new Error('A tag or a text is too long.');
  }
  parser.write(decoder.decode()).close();
}

/** By its byte-order mark, otherwise as its first line says: `<?xml version="1.0" encoding="ISO-8859-1"?>`. */
function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const beginning = new TextDecoder().decode(bytes.subarray(0, 200));
  return /^\uFEFF?<\?xml\s[^>]*?\bencoding\s*=\s*["']([\w-]+)/.exec(beginning)?.[1] ?? 'utf-8';
}

function local(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

function withoutPrefixes(attributes: Record<string, string>): Attributes {
  for (const name of Object.keys(attributes)) {
    const colon = name.indexOf(':');
    const value = attributes[name];
    if (colon > 0 && !name.startsWith('xmlns') && value !== undefined)
      attributes[name.slice(colon + 1)] ??= value;
  }
  return attributes;
}
