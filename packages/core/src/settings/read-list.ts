import * as z from 'zod';
import { pathText } from '../municipality/parse.js';
import type { MunicipalityProblem } from '../municipality/problems.js';
import { inDutch } from '../schemas/in-dutch.js';

export type ReadList<Item> = { ok: true; items: Item[] } | { ok: false; problems: MunicipalityProblem[] };

/**
 * Reads a list of things with an id of their own; what is wrong in the sense of each comes from `problemsOf`. Answers
 * every problem at once, each with its path (`[2].text`).
 */
export function readList<Item extends { id: string }>(
  input: unknown,
  schema: z.ZodType<Item>,
  problemsOf: (item: Item) => MunicipalityProblem[],
): ReadList<Item> {
  const shape = z.array(schema).safeParse(input, { error: inDutch });
  if (!shape.success)
    return { ok: false, problems: shape.error.issues.map(({ path, message }) => ({ path: pathText(path), message })) };
  const problems = shape.data.flatMap((item, index) =>
    [...doubleId(shape.data, index), ...problemsOf(item)].map(({ path, message }) => ({
      path: `[${index}].${path}`,
      message,
    })),
  );
  return problems.length === 0 ? { ok: true, items: shape.data } : { ok: false, problems };
}

function doubleId(items: readonly { id: string }[], index: number): MunicipalityProblem[] {
  const { id } = items[index]!;
  return items.findIndex((item) => item.id === id) === index
    ? []
    : [{ path: 'id', message: `"${id}" staat er al; geef elk een eigen id` }];
}
