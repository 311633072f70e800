type Child = Node | string | undefined;

/** Creates an element. Lit cannot be used: where a policy refuses it, the doctor has to say so. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes))
    element.setAttribute(attribute, value);
  element.append(...children.filter((child) => child !== undefined));
  return element;
}

/** A button. Its name begins with the text that is seen. */
export function makeButton(text: string, about: string, onClick: () => void): HTMLButtonElement {
  const button = make('button', { type: 'button' }, text);
  if (about) button.setAttribute('aria-label', `${text}: ${about}`);
  button.addEventListener('click', onClick);
  return button;
}

/** An icon of lines, in a square of 16 units. */
export function makeIcon(path: string): SVGSVGElement {
  const space = 'http://www.w3.org/2000/svg';
  const icon = document.createElementNS(space, 'svg');
  icon.setAttribute('viewBox', '0 0 16 16');
  icon.setAttribute('aria-hidden', 'true');
  const line = document.createElementNS(space, 'path');
  line.setAttribute('d', path);
  icon.append(line);
  return icon;
}
