import { parseArgs } from 'node:util';
import { pathText } from '@voordeur/core/municipality';
import { reasonText, route, signalText } from '@voordeur/core/routing';
import { factsSchema, inDutch, type Municipality } from '@voordeur/core/schemas';
import { answerLines } from './json-lines.js';
import { requireMunicipality } from './municipality-file.js';

/** `voordeur route`: facts in, decisions out, as JSON Lines. */
export async function routeLines(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { municipality: { type: 'string', default: 'haarlem' } } });
  const { municipality } = requireMunicipality(values.municipality);
  return answerLines(({ facts }) => decisionFor(facts, municipality));
}

function decisionFor(input: unknown, municipality: Municipality): object {
  const facts = factsSchema.safeParse(input, { error: inDutch });
  if (!facts.success) {
    const problems = facts.error.issues.map(({ path, message }) => `${pathText(['facts', ...path])}: ${message}`);
    throw new Error(problems.join('; '));
  }
  const { reasons, signals, ...decision } = route(facts.data, municipality);
  return {
    ...decision,
    reasons: reasons.map((reason) => reasonText(reason)),
    signals: signals.map((signal) => signalText(signal, municipality)),
  };
}
