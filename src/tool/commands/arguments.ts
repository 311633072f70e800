import { InputError } from '../finding.js';

/** The values of an option that may hold several, separated by commas. */
export function splitValues(value: string): string[] {
  return value
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** @throws {InputError} unless the value is a language tag */
export function languageTag(value: string): string {
  try {
    return Intl.getCanonicalLocales(value)[0] ?? value;
  } catch {
    throw new InputError(`--lang wants a language tag such as "nb" or "sr-Latn", not "${value}".`);
  }
}

/** @throws {InputError} unless the value, where there is one, is a whole number within the bounds */
export function wholeNumber(
  option: string,
  value: string | undefined,
  least: number,
  most: number,
): number | undefined {
  if (value === undefined) return undefined;
  const number = Number(value);
  if (Number.isInteger(number) && number >= least && number <= most) return number;
  const range = most === Infinity ? `from ${least}` : `from ${least} to ${most}`;
  throw new InputError(`${option} wants a whole number ${range}, not "${value}".`);
}

/** @throws {InputError} unless the value is one of the choices */
export function oneOf<const Choice extends string>(
  option: string,
  value: string,
  choices: readonly Choice[],
): Choice {
  const choice = choices.find((each) => each === value);
  if (choice !== undefined) return choice;
  throw new InputError(`${option} wants ${choices.join(' or ')}, not "${value}".`);
}
