import type { Practice, PracticeText } from './practice.js';
import { defined } from './record.js';

/**
 * An address in the form in which addresses are compared: without scheme, and without a slash at the end. A `#fragment` counts: it
 * may lead to one practice on a page of many, and in some apps it is the page.
 */
export function addressKey(url: string): string {
  return url.replace(/^https?:|\/?#?$/g, '');
}

/**
 * Moves addresses that several practices have from `url` to `sharedUrl`, practice by practice. Such an address is that of a list,
 * so a title that links to it would promise a page that visitors do not find. Translations share the address of their practice,
 * and so do entries with the same title.
 */
export function* separateShared(practices: Iterable<Practice>): Generator<void, Practice[], void> {
  /** The title of the only practice that has an address; an empty one for several. */
  const owners = new Map<string, string>();
  for (const { texts } of practices) {
    yield;
    const { title } = texts[0];
    for (const { url = '', sharedUrl } of texts) {
      // Practices of a feed that is merged with others may share an address already.
      const key = addressKey(sharedUrl ?? url);
      const isOwner = !sharedUrl && (owners.get(key) ?? title) === title;
      owners.set(key, isOwner ? title : '');
    }
  }
  const isShared = ({ url }: PracticeText): boolean => !!url && !owners.get(addressKey(url));
  const separate = (text: PracticeText): PracticeText =>
    isShared(text) ? defined({ ...text, url: undefined, sharedUrl: text.url }) : text;
  const separated = [];
  for (const practice of practices) {
    yield;
    const [original, ...others] = practice.texts;
    const texts = [separate(original), ...others.map(separate)] as const;
    separated.push(practice.texts.some(isShared) ? defined({ ...practice, texts }) : practice);
  }
  return separated;
}
