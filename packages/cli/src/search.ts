import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { pathText } from '@voordeur/core/municipality';
import { serviceFiltersSchema, servicesSchema } from '@voordeur/core/schemas';
import { buildSearchIndex, type Searchable } from '@voordeur/core/search';
import { answerLines } from './json-lines.js';

/** `voordeur search`: queries in, the ids of at most ten services out, best first, as JSON Lines. */
export async function searchLines(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { services: { type: 'string' } } });
  const index = buildSearchIndex(readServices(values.services));
  return answerLines(({ q, filters }) => {
    if (typeof q !== 'string') throw new Error('q: schrijf de zoekvraag als tekst');
    const checked = serviceFiltersSchema.safeParse(filters ?? {});
    if (!checked.success) {
      const problems = checked.error.issues.map((issue) => `${pathText(['filters', ...issue.path])}: ${issue.message}`);
      throw new Error(problems.join('; '));
    }
    return { q, ids: index.search(q, { filters: checked.data }).map(({ id }) => id) };
  });
}

/** Haarlem's services, or those of a file. What does not matter for searching is not insisted on. */
function readServices(file: string | undefined): Searchable[] {
  const found = file === undefined ? createRequire(import.meta.url).resolve('@voordeur/haarlem/services.json') : path.resolve(file);
  const input: unknown = JSON.parse(readFileSync(found, 'utf8'));
  const services = servicesSchema.safeParse(input);
  if (services.success) return services.data;
  if (!Array.isArray(input) || !input.every(isSearchable)) throw new Error(`${found} is geen lijst van diensten met id en name`);
  for (const { path: where, message } of services.error.issues.slice(0, mostWarnings))
    process.stderr.write(`voordeur search: ${pathText(where)}: ${message}\n`);
  return input;
}

const mostWarnings = 20;

function isSearchable(entry: unknown): entry is Searchable {
  const { id, name } = (entry ?? {}) as { id?: unknown; name?: unknown };
  return typeof id === 'string' && typeof name === 'string';
}
