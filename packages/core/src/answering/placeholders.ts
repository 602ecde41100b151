/** What stands in braces in an answer template, and what takes its place. */
export const placeholders = {
  team: 'de naam van het team',
  telefoon: 'het telefoonnummer van het team, of dat van de gemeente',
  'reactie-voor': 'de dag waarop het team antwoord heeft beloofd',
} as const;
export type Placeholder = keyof typeof placeholders;

const inBraces = /\{([^{}]*)\}/g;

/** Names in braces that are no placeholder, each once: `["naam"]`. */
export function unknownPlaceholders(text: string): string[] {
  const names = [...text.matchAll(inBraces)].map(([, name]) => name!);
  return [...new Set(names)].filter((name) => !isPlaceholder(name));
}

/** The text with every placeholder filled. What is not known yet keeps its braces, so that one sees it. */
export function fillPlaceholders(text: string, values: Partial<Record<Placeholder, string>>): string {
  return text.replace(inBraces, (whole, name: string) => (isPlaceholder(name) ? (values[name] ?? whole) : whole));
}

function isPlaceholder(name: string): name is Placeholder {
  return Object.hasOwn(placeholders, name);
}
