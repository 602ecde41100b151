import { readFile } from 'node:fs/promises';
import type { Problem, QuestionInput } from '@voordeur/core/schemas';
import type { Addresses } from './addresses.js';
import { originOf, partnerSites } from './sites/partners.js';

const file = new URL('../data/example-questions.jsonl', import.meta.url);

/**
 * Asks the example questions through the gateway's API, each from the site it comes from. Their ids
 * are fixed, so that asking them again at the next start makes no second ones.
 *
 * @returns how many questions there are
 * @throws Error with the gateway's reasons where it refuses one
 */
export async function askExampleQuestions(addresses: Addresses): Promise<number> {
  const lines = (await readFile(file, 'utf8')).trim().split('\n');
  for (const line of lines) await ask(JSON.parse(line) as QuestionInput, addresses);
  return lines.length;
}

async function ask(question: QuestionInput, addresses: Addresses): Promise<void> {
  const site = partnerSites.find(({ id }) => id === question.source?.partner);
  if (!site) throw new Error(`example question ${question.id} names no partner of the demo`);
  const response = await fetch(`${addresses.gateway}/v1/questions`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: originOf(site, addresses) },
    body: JSON.stringify(question),
  });
  if (response.status === 201) return;
  const problem = (await response.json()) as Problem;
  const reasons = (problem.errors ?? []).map(({ pointer, detail }) => `${pointer}: ${detail}`);
  throw new Error(`example question ${question.id} was refused: ${[problem.detail, ...reasons].join('; ')}`);
}
