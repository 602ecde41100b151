/** Markup that is safe to put in a page as it is. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

type Value = string | number | Markup | readonly Markup[] | false | null;

/** A template of markup; whatever is put in it is escaped, unless it is markup itself. */
export function html(strings: TemplateStringsArray, ...values: Value[]): Markup {
  const text = strings.reduce((before, string, index) => `${before}${show(values[index - 1]!)}${string}`);
  return new Markup(text);
}

function show(value: Value): string {
  if (value instanceof Markup) return value.text;
  if (typeof value === 'object' && value !== null) return value.map(({ text }) => text).join('');
  return value === false || value === null ? '' : escape(String(value));
}

function escape(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
