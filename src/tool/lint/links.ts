import { quote } from '../../feed/problem.js';
import { sentence } from '../../feed/sentence.js';
import { hint, type Doubt, type LintItem } from './lint.js';

/** Links that look dead or are not encrypted, and images without a description. */
export function* lintLinks(item: LintItem): Generator<Doubt> {
  const { image } = item.practice;
  for (const { text, path } of item.texts) {
    if (text.url) yield* lintAddress(item, [...path, 'url'], text.url);
  }
  if (!image) return;
  yield* lintAddress(item, item.find('image').path, image.url);
  if (image.alt === '') {
    const message = sentence`The image has no alternative text (image_alt): say in a sentence what it shows.`;
    yield hint(item, [...item.path, '_practice', 'image_alt'], 'no-alt', message);
  }
}

/** What is doubtful in an address. */
export function* lintAddress(
  item: Pick<LintItem, 'page'>,
  path: LintItem['path'],
  url: string,
): Generator<Doubt> {
  if (url.startsWith('http:')) {
    const message = sentence`${quote(url)} is not encrypted: use https:// if the site offers it.`;
    yield hint(item, path, 'http-link', message);
  }
  const reason = suspicion(url);
  if (reason) yield hint(item, path, 'dead-link', sentence`${quote(url)} looks dead: ${reason}.`);
}

/** Judged by the address alone: if hundreds of servers were asked, the outcome would depend on the day. */
function suspicion(href: string): string | undefined {
  const [, hostname = ''] = /^https?:\/\/(\[[^\]]*\]|[^/:?#]*)/.exec(href) ?? [];
  if (/^[\d.]+$/.test(hostname) || hostname.startsWith('['))
    return sentence`it names a computer by number`;
  if (!hostname.includes('.')) return sentence`its host is known inside one network only`;
  if (/(?:^|\.)(?:local|localhost|internal|lan|test|invalid|example)$/.test(hostname))
    return sentence`its host is known inside one network only`;
  if (/(?:^|\.)example\.(?:com|org|net)$/.test(hostname)) return sentence`it is a placeholder`;
  if (/https?:?\/\//i.test(href.slice(8, 30))) return sentence`it contains two addresses`;
  if (/[.,;]$|%20$/.test(href) || endsWithOddBracket(href))
    return sentence`it seems to include the end of a sentence`;
  return undefined;
}

/** Whether the bracket at the end closes none of the address: that of "Orange_(city)" does. */
function endsWithOddBracket(href: string): boolean {
  const closing = href.at(-1);
  if (closing !== ')' && closing !== ']') return false;
  const opening = closing === ')' ? '(' : '[';
  return href.split(opening).length < href.split(closing).length;
}
