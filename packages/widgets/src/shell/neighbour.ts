/**
 * The nearest other widget on the page that is there and works, in the same shadow root or in the page
 * around it. Widgets hand things over by calling each other: events can be heard by the page's own
 * scripts, so that nothing that a person typed ever goes into one.
 *
 * @param from the widget that looks
 * @param tag name of the other
 */
export function neighbour<Tag extends keyof HTMLElementTagNameMap>(
  from: Element,
  tag: Tag,
): HTMLElementTagNameMap[Tag] | null {
  const root = from.getRootNode() as Document | ShadowRoot;
  const found = root.querySelector(tag);
  if (found?.matches(':defined')) return found;
  return root instanceof ShadowRoot ? neighbour(root.host, tag) : null;
}
