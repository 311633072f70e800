import { type Colour, contrast, over, readable, readColour } from '../colour.js';
import { isVisible, type OwnElement, written } from '../elements.js';
import { type Finding, finding } from '../finding.js';
import { groundOf } from '../ground.js';
import { withRule } from '../trial.js';

/** A kind of text, where it is, and the rule that gives it a colour. */
interface Kind {
  readonly name: string;
  /** In the card or list itself; `shadow` ones are in its shadow root. */
  readonly selector: string;
  readonly shadow?: boolean;
  readonly rule: (tag: string, colour: string) => string;
}

const token =
  (name: string) =>
  (tag: string, colour: string): string =>
    `${tag} { --practice-${name}: ${colour}; }`;

/** Of a card. Its titles and links have the page's colours, and the rest has the tokens'. */
const ofCard: readonly Kind[] = [
  {
    name: 'Titles that are links',
    selector: '[slot="title"] a',
    rule: (tag, colour) => `${tag} [slot='title'] a { color: ${colour}; }`,
  },
  {
    name: 'Titles',
    selector: '[slot="title"]',
    rule: (tag, colour) => `${tag} [slot='title'] { color: ${colour}; }`,
  },
  {
    name: 'Summaries',
    selector: '[slot="summary"]',
    rule: (tag, colour) =>
      `${tag} { --practice-text: ${colour}; }\n${tag} [slot='summary'] { color: ${colour}; }`,
  },
  {
    name: 'Places, periods and topics',
    selector: '[slot="place"], [slot="topic"]',
    rule: token('muted'),
  },
  { name: 'Buttons', selector: '[part="summary"]', shadow: true, rule: token('accent') },
];

const byPart =
  (part: string) =>
  (tag: string, colour: string): string =>
    `${tag}::part(${part}) { color: ${colour}; }`;

const ofSearch: readonly Kind[] = ['filter', 'all-filters', 'chip', 'count'].map((part) => ({
  name: part === 'count' ? 'Counts' : 'Buttons',
  selector: `[part="${part}"]`,
  shadow: true,
  rule: byPart(part),
}));

const ofMap: readonly Kind[] = [
  { name: 'Hints', selector: '[part="hint"]', shadow: true, rule: token('muted') },
  { name: 'Buttons', selector: '[part="place"]', shadow: true, rule: byPart('place') },
];

const ofList: readonly Kind[] = [
  { name: 'Counts', selector: '[part="count"]', shadow: true, rule: token('muted') },
  { name: 'Buttons', selector: '[part="more"]', shadow: true, rule: token('accent') },
];

const ofElement: Readonly<Partial<Record<string, readonly Kind[]>>> = {
  'practice-list': ofList,
  'practice-search': ofSearch,
  'practice-map': ofMap,
};

/** Most cards of a list whose texts are measured. */
const mostCards = 20;

/** Least contrast of text, and of large text, less what rounding may take. */
const least = 4.5;
const leastLarge = 3;
const tolerance = 0.05;

/**
 * The contrast of text on what is behind it.
 * @param probe - an element of the page whose colours may be changed
 */
export function checkContrast(own: readonly OwnElement[], probe: HTMLElement): readonly Finding[] {
  if (matchMedia('(forced-colors: active)').matches) {
    const text =
      'Your browser replaces all colours of the page. Look again without forced colours.';
    return [finding('contrast', 'unsure', 'Can the text be read?', text)];
  }
  const found: Finding[] = [];
  let measured = 0;
  let unknown: Element | undefined;
  for (const element of own) {
    const tag = element.localName;
    const cards =
      tag === 'practice-card' ? [element] : [...element.querySelectorAll('practice-card')];
    const texts = [
      ...cards.slice(0, mostCards).flatMap((card) => ofCard.map((kind) => [kind, card] as const)),
      ...(ofElement[tag] ?? []).map((kind) => [kind, element] as const),
    ];
    for (const [kind, host] of texts) {
      const text = (kind.shadow ? host.shadowRoot : host)?.querySelector<HTMLElement>(
        kind.selector,
      );
      if (!text?.textContent.trim() || !isVisible(text)) continue;
      // A title that is a link is measured as a link.
      if (kind.name === 'Titles' && text.querySelector('a')) continue;
      const colours = coloursOf(text, probe);
      if (!colours) unknown ??= text;
      else measured += 1;
      const judged = colours && judge(kind, element, text, colours, probe);
      // Several texts may have one colour, which one rule mends.
      if (
        judged &&
        !found.some(
          ({ remedy, title, element: other }) =>
            (remedy && remedy.code === judged.remedy?.code) ||
            (title === judged.title && other === judged.element),
        )
      )
        found.push(judged);
    }
  }
  if (unknown) {
    const text =
      'Something is behind the text whose colour the doctor cannot compute: an image, a gradient, or an element that lies under it. Look whether everything can be read.';
    found.push(finding('contrast', 'unsure', 'Can the text be read?', text, { element: unknown }));
  }
  if (found.length || !measured) return found;
  const text = `All texts have a contrast of at least ${least} : 1, large ones of ${leastLarge} : 1, in ${isDark() ? 'dark' : 'light'} mode.`;
  return [finding('contrast', 'right', 'The text can be read', text)];
}

function isDark(): boolean {
  return matchMedia('(prefers-color-scheme: dark)').matches;
}

interface Colours {
  readonly text: Colour;
  readonly ground: Colour;
}

function coloursOf(element: HTMLElement, probe: HTMLElement): Colours | undefined {
  const style = getComputedStyle(element);
  if (style.textShadow !== 'none') return undefined;
  const ground = groundOf(element, probe);
  const colour = readColour(style.webkitTextFillColor || style.color, probe);
  return ground && colour && { text: over(colour, ground), ground };
}

function judge(
  { name, rule }: Kind,
  element: OwnElement,
  text: HTMLElement,
  { text: colour, ground }: Colours,
  probe: HTMLElement,
): Finding | undefined {
  const style = getComputedStyle(text);
  const size = Number.parseFloat(style.fontSize);
  const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
  const wanted = isLarge ? leastLarge : least;
  const ratio = contrast(colour, ground);
  if (ratio >= wanted - tolerance) return undefined;
  const shown = (Math.floor(ratio * 10) / 10).toFixed(1);
  const words = `“${text.textContent.trim().slice(0, 60)}” has a contrast of ${shown} : 1 on its background; people need at least ${wanted} : 1 (WCAG 1.4.3).`;
  const rules = rule(element.localName, readable(colour, ground, wanted));
  // What is more specific, or in a style attribute, needs more.
  const code = [rules, rules.replaceAll(';', ' !important;')].find((each) =>
    withRule(element, each, () => {
      const colours = coloursOf(text, probe);
      return colours && contrast(colours.text, colours.ground) >= wanted - tolerance;
    }),
  );
  const title = `${name} are hard to read`;
  const more = { element: written(element) };
  if (code === undefined) {
    const rest =
      ' Find the rule in the tools of your browser, and change it there: a rule after it does not win.';
    return finding('contrast', 'wrong', title, words + rest, more);
  }
  const sheet = element.getRootNode() instanceof ShadowRoot ? 'shadow root' : 'page';
  const scope = isDark()
    ? ' (inside “@media (prefers-color-scheme: dark)”, unless the page is dark for everybody)'
    : '';
  const remedy = { where: `At the end of the ${sheet}’s style sheet${scope}, write`, code };
  return finding('contrast', 'wrong', title, words, { ...more, remedy });
}
