import { quote } from '../../feed/problem.js';
import { sentence } from '../../feed/sentence.js';
import { interfaceTag } from '../../static/static-options.js';
import { languageWritten } from '../columns/language-names.js';
import { InputError } from '../findings/finding.js';

/** @throws {InputError} unless the value is a language's tag or name */
export function languageTag(option: string, value: string): string {
  const tag = languageWritten(value);
  if (tag !== undefined) return tag;
  throw new InputError(
    sentence`${option} takes a language tag such as "nb" or "sr-Latn", not ${quote(value)}.`,
  );
}

/**
 * The language of a page. A tag of the interface's languages stays as it is: in its canonical form, Montenegrin would be Serbian.
 *
 * @throws {InputError} unless the value is a language's tag or name
 */
export function pageLanguage(option: string, value: string): string {
  return interfaceTag(value) ?? languageTag(option, value);
}

export function isWebAddress(value: string): boolean {
  return /^https?:\/\//i.test(value) && URL.canParse(value);
}

/** @throws {InputError} unless the value, where there is one, is an address of the web */
export function webAddress(option: string, value: string | undefined): string | undefined {
  if (value === undefined || isWebAddress(value)) return value;
  throw new InputError(
    sentence`${option} takes an address that begins with https:// or http://, not ${quote(value)}.`,
  );
}

/** @throws {InputError} unless the value, where there is one, is a whole number within the bounds */
export function wholeNumber(
  option: string,
  value: string | undefined,
  least: number,
  most: number,
): number | undefined {
  if (value === undefined) return undefined;
  const number = /^\d+$/.test(value) ? Number(value) : NaN;
  if (Number.isInteger(number) && number >= least && number <= most) return number;
  throw new InputError(
    most === Infinity
      ? sentence`${option} takes a whole number from ${least}, not ${quote(value)}.`
      : sentence`${option} takes a whole number from ${least} to ${most}, not ${quote(value)}.`,
  );
}

/** @throws {InputError} unless the value is one of the choices */
export function oneOf<const Choice extends string>(
  option: string,
  value: string,
  choices: readonly Choice[],
): Choice {
  const choice = choices.find((each) => each === value);
  if (choice !== undefined) return choice;
  throw new InputError(
    sentence`${option} takes one of these: ${choices.join(', ')}; not ${quote(value)}.`,
  );
}
