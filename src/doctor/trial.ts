/**
 * Tries a rule at the end of the style sheets around an element, and takes it away again. Nothing is painted meanwhile, and a policy
 * does not stop it.
 * @param judge - looks at the element while the rule applies
 */
export function withRule<Result>(element: Element, rule: string, judge: () => Result): Result {
  const root = element.getRootNode();
  const scope = root instanceof ShadowRoot ? root : document;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rule);
  const before = [...scope.adoptedStyleSheets];
  scope.adoptedStyleSheets = [...before, sheet];
  try {
    endTransitions();
    return judge();
  } finally {
    scope.adoptedStyleSheets = before;
    endTransitions();
  }
}

/** Colours that change slowly have their new value at once. */
function endTransitions(): void {
  for (const animation of document.getAnimations())
    if (animation instanceof CSSTransition) animation.cancel();
}
