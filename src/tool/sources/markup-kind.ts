import { sentence } from '../../feed/sentence.js';
import { InputError } from '../findings/finding.js';

/** Kinds of XML: the name of the first element without its prefix, and what the text contains. */
const xmlKinds: readonly (readonly [name: string, RegExp, (file: string) => string])[] = [
  ['rss', /^/, (file) => otherFeed(file, 'RSS')],
  ['RDF', /purl\.org\/rss/, (file) => otherFeed(file, 'RSS')],
  ['feed', /^/, (file) => otherFeed(file, 'Atom')],
  [
    'Workbook',
    /schemas-microsoft-com/,
    (file) => sentence`${file} is an Excel workbook in XML of 2003. Save it as XLSX or CSV.`,
  ],
  [
    'document',
    /opendocument/,
    (file) => sentence`${file} is an OpenDocument file in XML (.fods). Save it as XLSX or CSV.`,
  ],
  ['svg', /^/, (file) => sentence`${file} is a picture (SVG), not a table.`],
];

function otherFeed(file: string, kind: string): string {
  return sentence`${file} is a feed of another kind (${kind}). Practices need a JSON Feed: put them into a table (XLSX or CSV), and build the feed from it.`;
}

const htmlElements =
  /^(?:html|head|body|table|div|p|h1|meta|title|script|style|link|main|section|form)$/i;

/**
 * Refuses HTML and XML.
 *
 * @param file its name or address
 * @param url the address that it came from in the end
 * @throws {InputError} that names the kind and says what to do, if the text is markup
 */
export function refuseMarkup(text: string, file: string, url?: string): void {
  const head = text.slice(0, 200_000).trimStart();
  if (!head.startsWith('<')) return;
  const element = firstElement(head);
  if (/^<!doctype\s+html/i.test(head) || htmlElements.test(element)) {
    throw new InputError(describePage(head, file, url));
  }
  const kind = xmlKinds.find(([name, contains]) => name === element && contains.test(head));
  throw new InputError(
    kind?.[2](file) ??
      sentence`${file} is XML, not a feed (JSON) or a table. Put the practices into a table (XLSX or CSV).`,
  );
}

/** Name of the first element, after declarations and comments. */
function firstElement(head: string): string {
  let at = 0;
  for (;;) {
    at = head.indexOf('<', at);
    if (at < 0) return '';
    if (head.startsWith('<!--', at)) {
      at = head.indexOf('-->', at + 4);
      if (at < 0) return '';
    } else if (/^<[?!]/.test(head.slice(at, at + 2))) at += 2;
    else return /^<(?:[\w.-]+:)?([\w.-]+)/.exec(head.slice(at, at + 100))?.[1] ?? '';
  }
}

function describePage(head: string, file: string, url: string | undefined): string {
  if (url === undefined) {
    return /<table[\s>]/i.test(head)
      ? sentence`${file} is a web page (HTML), not a feed or a table. Open it in a spreadsheet program, and save it as XLSX or CSV.`
      : sentence`${file} is a web page (HTML), not a feed or a table. Save the table itself, as XLSX or CSV.`;
  }
  const asksToLogIn = /<input[^>]{0,300}\stype\s*=\s*["']?password/i.test(head) || isLoginHost(url);
  if (asksToLogIn) {
    return sentence`${file} leads to a web page (HTML) that asks people to log in. Publish the file so that everybody can read it, and give that address.`;
  }
  return sentence`${file} is a web page (HTML), not a feed or a table. If it shows a spreadsheet, publish that as CSV, and give the address of the CSV.`;
}

function isLoginHost(url: string): boolean {
  return (
    URL.canParse(url) &&
    /^(?:accounts|login|signin|sso|auth|idp)\.|\/(?:login|signin|sign-in)\b/i.test(
      new URL(url).hostname + new URL(url).pathname,
    )
  );
}
