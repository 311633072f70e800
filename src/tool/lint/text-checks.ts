import { quote } from '../../feed/problem.js';
import { sentence } from '../../feed/sentence.js';
import { fold } from '../../feed/text/fold.js';
import { describeMisread } from '../encoding/messages.js';
import { misreadIn } from '../encoding/misread.js';
import type { FindingCode } from '../findings/finding.js';
import { hint, type Doubt, type LintItem, type WrittenText } from './lint.js';

/** In characters: a longer summary fills the screen of a phone. */
const longSummary = 400;

/** Languages in which ” opens a quotation as well as closes it. */
const sameQuotes = new Set([
  'sv',
  'fi',
  'nb',
  'nn',
  'no',
  'da',
  'sr',
  'hr',
  'bs',
  'mk',
  'he',
  'tr',
]);

/** Labels of the programme's sections, folded, as its pages write them in the languages of the feed. */
const labels = new Set(
  [
    'purpose|stimulus|rationale|process|impact|key documents|key reference documents|summary|title',
    'objectif|objectifs|justification|processus|impact|documents cles|resume|titre',
    'qellimi|arsyetimi|procesi|ndikimi|dokumente kyce|permbledhje',
    'svrha|cilj|obrazlozenje|proces|uticaj|kljucna dokumenta|sazetak',
    'zweck|ziel|begrundung|verfahren|ablauf|wirkung|zusammenfassung',
    'scopo|obiettivo|motivazione|processo|impatto|documenti chiave',
    'objetivo|proposito|finalidad|justificacion|proceso|impacto|documentos clave|documentos-chave',
  ].flatMap((line) => line.split('|')),
);

/** One thing that may be wrong with a text. */
interface TextCheck {
  readonly code: FindingCode;
  readonly kinds: readonly WrittenText['kind'][];
  /** What is wrong with the text, if anything. */
  find(text: string, language: string): string | undefined;
}

const all = ['title', 'summary', 'content', 'heading', 'section'] as const;

/** Traces of copying and editing. */
const textChecks: readonly TextCheck[] = [
  {
    code: 'capitals',
    kinds: ['title', 'heading'],
    find: (text) => {
      const shouts = !/\p{Ll}/u.test(text) && /\p{Lu}\P{L}+\p{Lu}/u.test(text);
      return shouts && /^(?:\P{L}*\p{L}){8}/u.test(text)
        ? sentence`Words in capitals only are hard to read, and read-aloud tools spell them out.`
        : undefined;
    },
  },
  {
    code: 'stray-character',
    kinds: ['title', 'heading', 'summary'],
    find: (text) => {
      const stray = /^\s*([#*•·|>_~–—-])/u.exec(text)?.[1];
      return stray && sentence`The text begins with ${quote(stray)}, which looks left over.`;
    },
  },
  {
    code: 'section-label',
    kinds: ['summary', 'content'],
    find: (text) => {
      if (!text.includes(':')) return undefined;
      const label = text
        .split('\n')
        .map((line) => line.slice(0, 60).split(':', 2))
        .find(([head = '', rest]) => rest !== undefined && labels.has(fold(head.trim())))?.[0];
      return (
        label && sentence`The label ${quote(`${label.trim()}:`)} belongs in a section of its own.`
      );
    },
  },
  {
    code: 'footnote',
    kinds: all,
    find: (text) => {
      const mark =
        /\[\d{1,3}\]|(?=[¹²³⁰-⁹])(?<=\p{L}[.,;]?)(?<!\b[kcm]?m)[¹²³⁰-⁹]+|\*(?<=\p{L}\*)(?=[\s.,;]|$)/u.exec(
          text,
        )?.[0];
      return (
        mark &&
        sentence`${quote(mark)} looks like the mark of a footnote that the text does not have.`
      );
    },
  },
  {
    code: 'quotes',
    kinds: all,
    find: (text, language) => {
      if (/``|''|,,|<<|>>/.test(text)) return sentence`Quote marks are made from other characters.`;
      if (sameQuotes.has(language)) return undefined;
      const wrong = /(?:^|[\s(])[”](?=\p{L})/u.test(text);
      return wrong ? sentence`A closing quote mark (”) is used as an opening one (“).` : undefined;
    },
  },
  {
    code: 'spaces',
    kinds: all,
    find: (text) =>
      /\S[ \u00A0]{2,}\S/.test(text) ? sentence`There are two or more spaces in a row.` : undefined,
  },
  {
    code: 'long-summary',
    kinds: ['summary'],
    find: ({ length }) =>
      length > longSummary
        ? sentence`The summary has ${length} characters; up to ${longSummary} fit a card.`
        : undefined,
  },
  {
    code: 'cut-text',
    kinds: ['title', 'summary'],
    find: (text) =>
      /(?:…|\.\.\.|\[\.\.\.\])\s*$/.test(text)
        ? sentence`The text ends in an ellipsis and looks cut off.`
        : undefined,
  },
  {
    code: 'cut-text',
    kinds: ['summary'],
    find: (text) =>
      /[\p{L}\p{N},;-]$/u.test(text.trimEnd().slice(-2)) &&
      /\p{L}\s+\p{L}/u.test(text) &&
      /\p{Ll}/u.test(text)
        ? sentence`The summary ends without a full stop and looks cut off.`
        : undefined,
  },
  {
    code: 'html',
    kinds: ['title', 'summary', 'heading', 'section'],
    find: (text) => {
      const code = /<\/?[a-z][a-z0-9]{0,20}(?:\s[^<>]{0,200})?>|&(?:[a-z]{2,8}|#\d{2,5});/i.exec(
        text,
      )?.[0];
      return code && sentence`${quote(code)} is HTML; people would see the code.`;
    },
  },
  {
    code: 'damaged-letters',
    kinds: all,
    find: (text, language) => {
      const damage =
        /\uFFFD|[\u0080-\u009F]|Ã[\u0080-\u00BF€-™]|â€[\u0080-\u00BF€-™]|Ä[\u0080-\u00BF‡]/u.exec(
          text,
        )?.[0];
      if (damage) return sentence`${quote(damage)} looks like a letter read in the wrong encoding.`;
      const misread = misreadIn(text, language);
      return misread && describeMisread(misread);
    },
  },
];

/** Traces of copying and editing in what people read. */
export function* lintText(item: LintItem): Generator<Doubt> {
  for (const { texts, language = '' } of item.languages) {
    const [code = ''] = language.split('-');
    for (const { kind, value, path } of texts) {
      for (const check of textChecks) {
        if (!check.kinds.includes(kind)) continue;
        const message = check.find(value, code);
        if (message) yield hint(item, path, check.code, message);
      }
    }
  }
}
