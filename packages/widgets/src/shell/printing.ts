/**
 * Prints one element of a page and nothing around it. Whatever stands beside it, or beside anything
 * that it is in, is hidden while printing and shown again after it; set from script, because a
 * strict Content-Security-Policy refuses style elements.
 */
export function printOnly(element: HTMLElement): void {
  const hidden: { element: HTMLElement; display: string; priority: string }[] = [];
  for (const sibling of siblingsOnTheWayUp(element)) {
    const { style } = sibling;
    hidden.push({
      element: sibling,
      display: style.getPropertyValue('display'),
      priority: style.getPropertyPriority('display'),
    });
    style.setProperty('display', 'none', 'important');
  }
  const done = new AbortController();
  const restore = (): void => {
    done.abort();
    for (const { element: sibling, display, priority } of hidden)
      sibling.style.setProperty('display', display, priority);
  };
  // A phone's browser goes on while its print dialog is open, so that only these say that it closed.
  for (const event of ['afterprint', 'focus', 'pointerdown', 'keydown'])
    window.addEventListener(event, restore, { signal: done.signal });
  window.print();
}

/** Everything beside the element and beside its ancestors, also where those are in shadow roots. */
function siblingsOnTheWayUp(element: HTMLElement): HTMLElement[] {
  const siblings: HTMLElement[] = [];
  let node: Node | null = element;
  while (node !== null && node !== document.body && node !== document.documentElement) {
    const parent: Node | null = node.parentNode;
    if (parent instanceof Element || parent instanceof ShadowRoot) {
      for (const child of parent.children)
        if (child !== node && child instanceof HTMLElement && child.localName !== 'slot') siblings.push(child);
    }
    node = parent instanceof ShadowRoot ? parent.host : parent;
  }
  return siblings;
}
