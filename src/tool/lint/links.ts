import { quote } from '../../feed/problem.js';
import { hint, type Doubt, type LintItem } from './lint.js';

/** This many practices with one address are a listing's, not their own. */
const shared = 5;

/** Links that look dead, unsafe or of another kind than a practice's page, and images that nobody describes. */
export function* lintLinks(item: LintItem): Generator<Doubt> {
  const { texts, image } = item.practice;
  for (const [index, { url, language }] of texts.entries()) {
    const own = index > 0 && language ? ['_practice', 'translations', language] : [];
    if (url) yield* lintAddress(item, [...item.path, ...own, 'url'], url);
  }
  if (!image) return;
  yield* lintAddress(item, [...item.path, 'image'], image.url);
  if (image.alt === '') {
    const message =
      'The image has no alternative text (image_alt): say in a sentence what it shows.';
    yield hint(item, [...item.path, '_practice', 'image_alt'], 'no-alt', message);
  }
}

/** Addresses that many practices have in common: one hint each. */
export class SharedLinks {
  readonly #users = new Map<
    string,
    { readonly first: Pick<LintItem, 'page' | 'path'>; count: number }
  >();

  add({ page, path, practice }: LintItem): void {
    const { url } = practice.texts[0];
    if (url === undefined) return;
    const users = this.#users.get(url);
    if (users) users.count++;
    else this.#users.set(url, { first: { page, path }, count: 1 });
  }

  *doubts(): Generator<Doubt> {
    for (const [url, { first, count }] of this.#users) {
      if (count < shared) continue;
      const message = `${count} practices link to the same page, ${url}. A page of their own would serve people better.`;
      yield hint(first, [...first.path, 'url'], 'shared-link', message);
    }
  }
}

function* lintAddress(item: LintItem, path: LintItem['path'], url: string) {
  if (url.startsWith('http:')) {
    const message = `${quote(url)} is not encrypted: use https:// if the site offers it.`;
    yield hint(item, path, 'http-link', message);
  }
  const reason = suspicion(url);
  if (reason) yield hint(item, path, 'dead-link', `${quote(url)} looks dead: ${reason}.`);
}

/** Judged by the address alone: asking hundreds of servers would make the outcome depend on the day. */
function suspicion(href: string): string | undefined {
  const [, hostname = ''] = /^https?:\/\/(\[[^\]]*\]|[^/:?#]*)/.exec(href) ?? [];
  if (/^[\d.]+$/.test(hostname) || hostname.startsWith('[')) return 'it names a computer by number';
  if (!hostname.includes('.')) return 'its host is known inside one network only';
  if (/(?:^|\.)(?:local|localhost|internal|lan|test|invalid|example)$/.test(hostname))
    return 'its host is known inside one network only';
  if (/(?:^|\.)example\.(?:com|org|net)$/.test(hostname)) return 'it is a placeholder';
  if (/https?:?\/\//i.test(href.slice(8, 30))) return 'it holds two addresses';
  if (/[.,;)\]]$|%20$/.test(href)) return 'the end of a sentence seems to hang on';
  return undefined;
}
