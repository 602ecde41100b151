import { teamById } from '../municipality/places.js';
import type { MunicipalityProblem } from '../municipality/problems.js';
import { answerTemplateSchema, type AnswerTemplate } from '../schemas/answer-template.js';
import type { Municipality } from '../schemas/municipality.js';
import { placeholders, unknownPlaceholders } from '../answering/placeholders.js';
import { readList, type ReadList } from './read-list.js';

/** Reads a municipality's answer templates. Answers every problem at once, each with its path (`[2].text`). */
export function parseAnswerTemplates(
  input: unknown,
  municipality: Pick<Municipality, 'teams'>,
): ReadList<AnswerTemplate> {
  return readList(input, answerTemplateSchema, (template) => wrongTemplate(template, municipality));
}

function wrongTemplate(
  { team, text }: AnswerTemplate,
  municipality: Pick<Municipality, 'teams'>,
): MunicipalityProblem[] {
  const problems: MunicipalityProblem[] = unknownPlaceholders(text).map((name) => ({
    path: 'text',
    message: `{${name}} kennen we niet; kies uit ${known}`,
  }));
  if (team !== null && !teamById(team, municipality))
    problems.push({ path: 'team', message: `het team "${team}" bestaat niet; kies een team van de gemeente` });
  return problems;
}

const known = Object.keys(placeholders)
  .map((name) => `{${name}}`)
  .join(', ');
