import { quote } from '../feed/problem.js';

const yes = new Set(['', 'true', '1', 'yes', 'on']);
const no = new Set(['false', '0', 'no', 'off']);

/** Whether a parameter means yes. Attributes mean it whatever their value is, but people write `ongoing=false` into addresses. */
export function isYes(value: string): boolean {
  return !no.has(wordOf(value));
}

/**
 * The filters that the parameter `search` asks for: their names, empty for all. Undefined if it asks for no search. Names of
 * filters are checked by the search itself.
 */
export function filtersIn(value: string | null): string | undefined {
  if (value === null || !isYes(value) || wordOf(value) === 'none') return undefined;
  return yes.has(wordOf(value)) ? '' : value;
}

/**
 * Reports parameters that mean nothing, and those of which only the first means something, each once.
 * @param names - of the parameters that a list or the page understands, in addition to those of this file
 */
export function reportUnknown(params: URLSearchParams, names: readonly string[]): void {
  const known = ['src', 'lang', 'map', 'search', ...names.filter((name) => name !== 'url-prefix')];
  for (const name of new Set(params.keys())) {
    // The doctor's: src/doctor-in-address.ts.
    if (name === 'practice-doctor') continue;
    const list = [...new Set(known)].join(', ');
    if (!known.includes(name)) {
      warn(name, params, `this parameter is not known. Known ones are ${list}.`);
    } else if (params.getAll(name).length > 1) {
      const example = name === 'src' ? 'src=a.json%20b.json' : 'city=Oslo,Bergen';
      warn(name, params, `only the first counts. Write several values in one: ${example}.`);
    }
  }
  const ongoing = wordOf(params.get('ongoing') ?? '');
  if (!yes.has(ongoing) && !no.has(ongoing)) {
    warn('ongoing', params, 'this means yes. Write ongoing=false for no.');
  }
}

function wordOf(value: string): string {
  return value.trim().toLowerCase();
}

/** Names and values are cut, because anybody can write an address. */
function warn(name: string, params: URLSearchParams, advice: string): void {
  const value = params.get(name) ?? '';
  console.warn(`frame.html: ${quote(name).slice(1, -1)}=${quote(value)}: ${advice}`);
}
