import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { AnswerTemplate, Liaison, Municipality } from '@voordeur/core/schemas';
import { parseAnswerTemplates, parseLiaisons, type ReadList } from '@voordeur/core/settings';

/** What a municipality may say for its staff, in files beside its own; empty where a file is not there. */
export interface FilesBeside {
  answerTemplates: AnswerTemplate[];
  liaisons: Liaison[];
  /** All that is wrong, each with its file and path. */
  problems: string[];
}

/** Reads `answer-templates.json` and `liaisons.json` from the folder of a municipality's file. */
export function readFilesBeside(municipalityPath: string, municipality: Municipality): FilesBeside {
  const problems: string[] = [];
  const read = <Item>(name: string, parse: (input: unknown, municipality: Municipality) => ReadList<Item>): Item[] => {
    const path = join(dirname(municipalityPath), name);
    if (!existsSync(path)) return [];
    try {
      const result = parse(JSON.parse(readFileSync(path, 'utf8')), municipality);
      if (result.ok) return result.items;
      problems.push(...result.problems.map((problem) => `${path}: ${problem.path}: ${problem.message}`));
    } catch (error) {
      problems.push(`${path} cannot be read: ${(error as Error).message}`);
    }
    return [];
  };
  return {
    answerTemplates: read('answer-templates.json', parseAnswerTemplates),
    liaisons: read('liaisons.json', parseLiaisons),
    problems,
  };
}
