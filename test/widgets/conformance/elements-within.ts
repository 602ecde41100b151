/** Every element within a root, in document order, also inside open shadow roots. */
export function elementsWithin(root: ParentNode): Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) =>
    element.shadowRoot ? [element, ...elementsWithin(element.shadowRoot)] : [element],
  );
}

/** Whether somebody can see it: it has a box, and nobody hid it on purpose. */
export function isShown(element: Element): boolean {
  if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
  return !isForScreenReadersOnly(element);
}

/** Whether it, or what it is in, is clipped to a dot: text for screen readers only. */
export function isForScreenReadersOnly(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const { clipPath, position, inlineSize } = getComputedStyle(at);
    if (position === 'absolute' && clipPath.startsWith('inset(50%') && Number.parseFloat(inlineSize) <= 1) return true;
  }
  return false;
}

const interactive = 'a[href], button, input:not([type=hidden]), textarea, select, summary, [tabindex="0"]';

/** Everything that a person can reach and use: shown and not disabled. */
export function controlsWithin(root: ParentNode): HTMLElement[] {
  return elementsWithin(root).filter(
    (element): element is HTMLElement =>
      element instanceof HTMLElement &&
      element.matches(interactive) &&
      !element.matches(':disabled') &&
      isShown(element),
  );
}

/** A few words that tell a person which element is meant. */
export function describeElement(element: Element): string {
  const text = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().replace(/\s+/g, ' ');
  const classes = element.classList.length ? `.${[...element.classList].join('.')}` : '';
  return `<${element.localName}${classes}> ${text.slice(0, 40)}`.trim();
}
