import { parseArgs, type ParseArgsConfig } from 'node:util';
import { quote } from '../../feed/problem.js';
import { sentence } from '../../feed/sentence.js';
import { editDistance } from '../../search/text/nearest-city.js';
import { InputError } from '../findings/finding.js';

/** Options of a command, as `parseArgs` takes them. */
export type Options = NonNullable<ParseArgsConfig['options']>;

/** Hyphens into which word processors and mail programs turn two of them. */
const dashes = /^[\u2010-\u2015\u2212]+/;

/**
 * Checks the arguments of a command before it reads them, because the messages of `parseArgs` are for programmers.
 *
 * @param mostFiles how many files or addresses it takes
 * @throws {InputError} for an unknown option, one without its value, with one too many or given twice, and for too many files
 */
export function checkArguments(
  args: readonly string[],
  options: Options,
  mostFiles = Infinity,
): void {
  const given = new Set<string>();
  const { tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind === 'positional' && dashes.test(token.value))
      unknownOption(token.value, options);
    if (token.kind !== 'option') continue;
    const { name, value, inlineValue, index } = token;
    const option = Object.hasOwn(options, name) ? options[name] : undefined;
    if (!option || !token.rawName.startsWith('--')) unknownOption(args[index] ?? name, options);
    if (option?.type === 'boolean' && value !== undefined) {
      throw new InputError(sentence`The option --${name} takes no value. Write --${name} alone.`);
    }
    if (option?.type === 'string') {
      // A value that looks like an option is mostly the next option, after a value that was forgotten.
      // An empty one is mostly a variable of a script that has not been set.
      if (!value?.trim() || (!inlineValue && /^-./.test(value))) {
        throw new InputError(sentence`The option --${name} needs a value: --${name} <value>.`);
      }
      if (!option.multiple && given.has(name)) givenTwice(name);
    }
    given.add(name);
  }
  const files = tokens.flatMap((token) => (token.kind === 'positional' ? token.value : []));
  if (files.length > mostFiles) {
    const surplus = files.slice(mostFiles).map(quote).join(', ');
    throw new InputError(
      sentence`These arguments are too many: ${surplus}. Put names that contain spaces in quote marks.`,
    );
  }
}

export function givenTwice(name: string): never {
  throw new InputError(sentence`The option --${name} is given twice. Keep one of the two.`);
}

function unknownOption(argument: string, options: Options): never {
  const [written = ''] = argument.split('=');
  const known = Object.keys(options).map((name) => `--${name}`);
  const near = nearestName(`--${written.replace(dashes, '').replace(/^-+/, '')}`, known);
  const message =
    near === undefined
      ? sentence`There is no option ${quote(written)}. --help lists the options.`
      : sentence`There is no option ${quote(written)}. Did you mean ${near}?`;
  throw new InputError(message);
}

/** The name that somebody probably meant: one that is written nearly so, or that begins so. */
export function nearestName(written: string, names: readonly string[]): string | undefined {
  const most = Math.min(3, Math.floor(written.replace(/^-+/, '').length / 3) + 1);
  const near = names
    .map((name) => ({ name, edits: editDistance(written.toLowerCase(), name, most) }))
    .filter(({ edits }) => edits <= most)
    .sort((one, other) => one.edits - other.edits)[0];
  const longEnough = written.replace(/^-+/, '').length >= 3;
  const begins = (name: string) => name.startsWith(written) || written.startsWith(name);
  return near?.name ?? (longEnough ? names.find(begins) : undefined);
}
