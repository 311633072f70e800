import { nearestLocale } from '../../locales/nearest-locale.js';
import { sourceLocale, targetLocales } from '../../locales/generated/locale-codes.js';
import type { OwnElement } from '../elements.js';
import { type Finding, finding } from '../finding.js';
import { startTag, tagRemedy } from '../markup.js';

const all = [sourceLocale, ...targetLocales];

/** The language of the page, and whether the elements are in it. */
export function checkLanguages(
  own: readonly OwnElement[],
  isScriptTag: boolean,
): readonly Finding[] {
  const found = wrongLanguages(own);
  return found.length ? found : [checkPage(own, isScriptTag)];
}

/** Elements in a part of the page, or with an attribute of their own, that has no language tag. */
function wrongLanguages(own: readonly OwnElement[]): readonly Finding[] {
  const parts = new Set(own.map((element) => element.closest('[lang]:not(html)')));
  return [...parts].flatMap((part) => {
    const lang = part?.getAttribute('lang');
    if (!part || !lang?.trim() || nameOf(lang) !== undefined) return [];
    const text = `${startTag(part)}: “${lang}” is not a language tag (BCP 47), so the language of what is inside is unknown.`;
    const tag = tagOf(lang);
    const remedy = tag
      ? tagRemedy('Change the start tag to', part, { lang: ['lang', tag] })
      : undefined;
    const title = 'The language of a part is not a language tag';
    return [finding('language', 'wrong', title, text, { element: part, remedy })];
  });
}

function checkPage(own: readonly OwnElement[], isScriptTag: boolean): Finding {
  const { lang } = document.documentElement;
  if (!lang.trim()) {
    const code = '<html lang="en">';
    const text =
      'Without <html lang>, the elements are in English, and screen readers do not know how to pronounce the page.';
    const remedy = { where: 'In the page, with its own language, write', instead: '<html>', code };
    return finding('language', 'wrong', 'The page does not say its language', text, { remedy });
  }
  const name = nameOf(lang);
  if (name === undefined) {
    const tag = tagOf(lang);
    const text = `“${lang}” is not a language tag (BCP 47)${tag ? '' : ', such as en, fr or pt-BR'}. The elements are in English.`;
    const instead = `<html lang="${lang}">`;
    const code = `<html lang="${tag ?? 'en'}">`;
    const where = tag ? 'Write' : 'With the page’s own language, write';
    const remedy = { where, instead, code };
    const title = 'The page’s language is not a language tag';
    return finding('language', 'wrong', title, text, { remedy });
  }
  const wanted = nearestLocale(lang, all);
  if (!wanted) {
    const text = `The elements have been translated into ${all.length - 1} languages, but not into ${name} (${lang}). Their buttons are in English.`;
    return finding('language', 'unsure', `There is no translation into ${name}`, text);
  }
  const shown = own.map(interfaceOf).find((each) => each !== undefined);
  if (shown !== undefined && shown.toLowerCase() !== wanted.toLowerCase())
    return notShown(name, wanted, shown, isScriptTag);
  const text =
    shown === undefined
      ? `The page is in ${name} (${lang}). The elements have a translation into it.`
      : `The page and the elements are in ${name} (${lang}).`;
  return finding('language', 'right', 'The language is understood', text);
}

/** The language of an element's own words. */
function interfaceOf({ shadowRoot }: OwnElement): string | undefined {
  return shadowRoot?.querySelector('[lang]')?.getAttribute('lang') ?? undefined;
}

function notShown(name: string, wanted: string, shown: string, isScriptTag: boolean): Finding {
  if (!isScriptTag) {
    const text = `The page is in ${name}, but the elements’ language is “${shown}”. With npm, they follow the page once the app calls followPageLanguage() of intercultural-practices/localize.js. If the app chooses their language itself, this is right.`;
    const remedy = { where: 'In the app, call', code: 'void followPageLanguage();' };
    return finding('language', 'unsure', 'The elements do not follow the page', text, { remedy });
  }
  const file = performance
    .getEntriesByType('resource')
    .map((entry) => entry.name)
    .find((address) => new RegExp(`/locales-[\\da-f]{8}/${wanted}\\.js$`).test(address));
  const text = `The page is in ${name}, but the elements’ language is “${shown}”: the file ${file ?? `${wanted}.js in the folder of languages`} could not be loaded. Upload the whole folder of the script, and check the file’s hash in the import map if the page has one.`;
  return finding('language', 'wrong', `The elements are not in ${name}`, text);
}

/** The English name of a language; undefined for what is not a tag of a known language. */
function nameOf(tag: string): string | undefined {
  try {
    const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
    // Browsers do not know all languages of the elements by name.
    return names.of(tag) ?? (nearestLocale(tag, all) ? tag : undefined);
  } catch {
    return undefined;
  }
}

/** The tag of a language that is written by its name: `english`, or with an underscore: `en_GB`. */
function tagOf(text: string): string | undefined {
  const dashed = text.trim().replaceAll('_', '-');
  if (nameOf(dashed)) return dashed;
  const word = text.trim().toLowerCase();
  for (const tag of all)
    for (const language of ['en', tag]) {
      const name = new Intl.DisplayNames([language], { type: 'language', fallback: 'none' }).of(
        tag,
      );
      if (name?.toLowerCase() === word) return tag;
    }
  return undefined;
}
