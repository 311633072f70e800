const named = new Map(
  Object.entries({
    ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00A0', shy: '\u00AD' },
    ...{ ndash: '–', mdash: '—', hellip: '…', bull: '•', middot: '·', euro: '€', deg: '°' },
    ...{ lsquo: '‘', rsquo: '’', sbquo: '‚', ldquo: '“', rdquo: '”', bdquo: '„' },
    ...{ laquo: '«', raquo: '»', szlig: 'ß', aelig: 'æ', AElig: 'Æ', oslash: 'ø', Oslash: 'Ø' },
    ...{ oelig: 'œ', OElig: 'Œ', eth: 'ð', ETH: 'Ð', thorn: 'þ', THORN: 'Þ' },
  }),
);

/** `&eacute;` names its letter and its accent: that spells all accented letters of Latin-1 without a table of them. */
const accents = new Map(
  Object.entries({
    ...{ grave: '\u0300', acute: '\u0301', circ: '\u0302', tilde: '\u0303', uml: '\u0308' },
    ...{ ring: '\u030A', caron: '\u030C', cedil: '\u0327' },
  }),
);

const blocks = new Set(
  'address article blockquote br dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li ol p pre section table td th tr ul'.split(
    ' ',
  ),
);

/** Elements whose content is no text for readers. */
const unread = new Set(['script', 'style', 'template', 'noscript']);

/**
 * The words of an HTML text, blocks on lines of their own. Feeds made by a CMS often have `content_html` alone. It is a
 * reading of text, not a sanitiser: what comes out is bound as text like everything else, so tags that it misjudges show
 * up as characters and nothing more. One pass from `<` to `>`, without patterns that could look ahead over the whole.
 */
export function htmlToText(html: string): string {
  const source = html.replace(/[\t\n\f\r ]+/g, ' ');
  let text = '';
  let skipping = '';
  for (let at = 0; at < source.length;) {
    const start = source.indexOf('<', at);
    if (!skipping) text += source.slice(at, start < 0 ? undefined : start);
    if (start < 0) break;
    const [opening, slash = '', name = ''] = tagStart.exec(source.slice(start, start + 20)) ?? [];
    if (!opening) {
      if (!skipping) text += '<';
      at = start + 1;
      continue;
    }
    const closing = opening === '<!--' ? '-->' : '>';
    const end = source.indexOf(closing, start);
    if (end < 0) break;
    at = end + closing.length;
    const tag = name.toLowerCase();
    if (skipping) {
      if (slash && tag === skipping) skipping = '';
    } else if (!slash && unread.has(tag)) skipping = tag;
    else if (tag === 'p') text += '\n\n';
    else if (blocks.has(tag)) text += '\n';
  }
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,10}));/gi, entity);
}

/** A comment, a declaration, or the name of a tag; any other `<` is a character. */
const tagStart = /^<(?:!--|[!?]|(\/?)([a-z][a-z0-9]*))/i;

function entity(whole: string, decimal?: string, hex?: string, name = ''): string {
  if (decimal || hex) {
    const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD';
  }
  const accent = accents.get(name.slice(1));
  return named.get(name) ?? (accent ? `${name[0]}${accent}`.normalize('NFC') : whole);
}
