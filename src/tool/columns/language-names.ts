import { canonicalTag } from '../../feed/field.js';
import { remember } from '../../feed/remember.js';
import { fold } from '../../feed/text/fold.js';

/** Languages whose names are understood in the name of a column, each in itself and in the languages that are widest known. */
const languages =
  `ar az be bg bs ca cnr cs cy da de el en es et eu fa fi fr ga gl he hr hu hy is it ja ka kk ko ku lb lt lv mk mt nb nl nn no pl ps
pt rm ro ru sk sl so sq sr sv ti tr uk ur zh`.split(/\s+/);

const namedIn = ['en', 'fr', 'de', 'es', 'it', 'pt', 'nl', 'pl', 'uk', 'ru'];

let names: Map<string, string> | undefined;

/** The names of languages, folded → tags. Made when first needed: it takes some milliseconds. */
function languageNames(): Map<string, string> {
  if (names) return names;
  names = new Map();
  for (const inLanguage of [...namedIn, ...languages]) {
    const display = new Intl.DisplayNames(inLanguage, { type: 'language', fallback: 'none' });
    const tags = namedIn.includes(inLanguage) ? languages : [inLanguage];
    for (const tag of tags) {
      const name = fold(display.of(tag) ?? '');
      if (name && !names.has(name)) names.set(name, tag);
    }
  }
  return names;
}

const known = /* @__PURE__ */ new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** The tag of a language from its tag ("fr", "pt_BR") or its name ("French", "français"). */
export function languageNamed(text: string): string | undefined {
  const trimmed = text.trim();
  if (/^(?:[a-z]{2}|cnr)(?:[_-]|$)/i.test(trimmed)) {
    const tag = canonicalTag(trimmed);
    const [language = ''] = tag?.split('-') ?? [];
    // A column "title_id" has ids, not Indonesian.
    if (tag !== undefined && language !== 'id' && known.of(language) !== undefined) return tag;
  }
  return /^[\p{L}\p{M}]/u.test(trimmed) ? languageNames().get(fold(trimmed)) : undefined;
}

/**
 * The tag of a language that a person wrote: a tag that may be in use, or a name. "English" and "cz" have the form of tags, but are
 * none. Of the codes of three letters, not all have a name. A table has few languages in thousands of cells.
 */
export const languageWritten = /* @__PURE__ */ remember((text): string | undefined => {
  const named = languageNamed(text);
  if (named !== undefined) return named;
  const tag = canonicalTag(text.trim());
  const [language = ''] = tag?.split('-') ?? [];
  const isKnown = language.length === 2 ? known.of(language) !== undefined : language.length === 3;
  return isKnown ? tag : undefined;
});
