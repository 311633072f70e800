import { copyText } from './copy.js';
import { make, makeButton, makeIcon } from './dom.js';
import type { Finding, Verdict } from './finding.js';

const circle = 'M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13';

const icons: Readonly<Record<Verdict, string>> = {
  wrong: `${circle}M5.7 5.7l4.6 4.6M10.3 5.7l-4.6 4.6`,
  unsure: `${circle}M8 4.7v4M8 11.2v.1`,
  right: `${circle}M5 8.2l2.2 2.2L11 6.3`,
};

/** What a finding says, with its remedy and a way to the element that it is about. */
export function findingView(
  { verdict, title, text, remedy, element }: Finding,
  say: (message: string) => void,
): HTMLLIElement {
  const actions = make('div', { class: 'actions' });
  const code = remedy?.code;
  if (code)
    actions.append(
      makeButton('Copy', title, () => {
        void copyText(code, actions).then((done) =>
          say(done ? 'Copied.' : 'Not copied. Select the code and copy it.'),
        );
      }),
    );
  if (element) actions.append(makeButton('Show on the page', title, () => show(element)));
  return make(
    'li',
    { class: verdict },
    make('h4', {}, makeIcon(icons[verdict]), title),
    ...text.split('\n').map((line) => make('p', {}, line)),
    code ? make('p', { class: 'where' }, `${remedy.where}:`) : undefined,
    code ? codeBlock(code) : undefined,
    remedy?.instead
      ? make('p', { class: 'where' }, code ? 'in place of:' : `${remedy.where}:`)
      : undefined,
    remedy?.instead ? codeBlock(remedy.instead) : undefined,
    actions.childElementCount ? actions : undefined,
  );
}

function codeBlock(code: string): HTMLPreElement {
  return make('pre', {}, make('code', {}, code));
}

/** Milliseconds for which an element is marked. */
const marked = 3_000;

/** Scrolls to an element and marks it. An animation leaves nothing behind and needs no inline style. */
function show(element: Element): void {
  const isNarrow = matchMedia('(max-width: 48rem)').matches;
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({
    block: isNarrow ? 'start' : 'center',
    behavior: isCalm ? 'auto' : 'smooth',
  });
  const outline = { outline: '4px solid #d93025', outlineOffset: '4px' };
  element.animate([outline, outline], marked);
}
