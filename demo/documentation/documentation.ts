// What documentation pages gain with JavaScript: what scrolls sideways can be reached with the keyboard, and code can be copied.

const status = document.createElement('p');
status.role = 'status';
status.className = 'status';
document.querySelector('article')?.append(status);

/** The name of each code block and table: the heading before it. */
const names = new Map<Element, string>();
let heading = '';
let tables = 0;

const resized = new ResizeObserver((entries) => {
  for (const { target } of entries) nameIfScrolling(target);
});

for (const element of document.querySelectorAll('article :is(h1, h2, h3, h4, pre, .table)')) {
  if (element.matches('pre')) {
    names.set(element, `Code: ${heading}`);
    offerCopy(element);
  } else if (element.matches('.table')) names.set(element, `Table ${++tables}: ${heading}`);
  else heading = element.textContent.trim();
}
for (const element of names.keys()) resized.observe(element);

/** What does not scroll is no stop of the keyboard, and needs no role and name. */
function nameIfScrolling(element: Element): void {
  const scrolls = element.scrollWidth > element.clientWidth;
  const attributes = {
    tabindex: '0',
    role: element.matches('pre') ? 'group' : 'region',
    'aria-label': names.get(element) ?? '',
  };
  for (const [name, value] of Object.entries(attributes))
    if (scrolls) element.setAttribute(name, value);
    else element.removeAttribute(name);
}

function offerCopy(code: Element): void {
  // Browsers have a clipboard only on pages that came over HTTPS.
  if (!('clipboard' in navigator)) return;
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Copy';
  button.addEventListener('click', () => {
    void navigator.clipboard.writeText(code.textContent).then(
      () => say('Copied'),
      () => say('Not allowed'),
    );
  });
  const say = (words: string): void => {
    button.textContent = status.textContent = words;
    setTimeout(() => {
      button.textContent = 'Copy';
      status.textContent = '';
    }, 2000);
  };
  code.after(button);
}
