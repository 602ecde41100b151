/**
 * Puts values in the places of a page that are written as `{{name}}`.
 *
 * @throws Error where the page names a value that is not given: a page is never served half filled.
 */
export function fillIn(page: string, values: Readonly<Record<string, string>>): string {
  return page.replaceAll(/\{\{(\w+)\}\}/g, (_place, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`the page asks for {{${name}}}, which is not given`);
    return value;
  });
}

/** Makes text safe inside an element or a quoted attribute. */
export function escapeHtml(text: string): string {
  const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
  return text.replaceAll(/[&<>"']/g, (character) => entities[character] ?? character);
}
