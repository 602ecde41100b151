import { templatesFor } from '@voordeur/core/answering';
import type { AnswerTemplate, Liaison, Municipality, QuestionDetail } from '@voordeur/core/schemas';
import { html, nothing, type TemplateResult } from 'lit';
import { answeringTexts } from './answering-texts.js';
import { liaisonLines, liaisonLinesOfTeam } from './liaison-lines.js';
import { knownWords, placeholderValues } from './placeholder-values.js';

interface Beside {
  /** Texts to begin an answer with. */
  templates: readonly AnswerTemplate[];
  /** Whom to ask. */
  liaisons: readonly Liaison[];
  municipality: Municipality;
  now: number;
}

/** Help with writing an answer to a question, for the slot of its acts. */
export function answerHelp(
  question: QuestionDetail,
  text: string,
  { templates, municipality, now }: Beside,
): TemplateResult {
  const team = municipality.teams.find(({ id }) => id === question.team);
  return html`<voordeur-inbox-answer-help
    slot="answer-help"
    .templates=${team === undefined ? [] : templatesFor(team, templates)}
    .values=${placeholderValues(question, municipality, now)}
    .known=${knownWords(municipality)}
    .text=${text}
  ></voordeur-inbox-answer-help>`;
}

/** Whom a question calls for, for the slot of the question. */
export function liaisonsBeside(
  question: QuestionDetail,
  { liaisons, municipality, now }: Beside,
): TemplateResult | typeof nothing {
  const lines = liaisonLines(question, liaisons, { municipality, now });
  if (lines.length === 0) return nothing;
  return html`<voordeur-inbox-liaisons .lines=${lines} .reference=${question.reference}></voordeur-inbox-liaisons>`;
}

/** Whom one can ask in the team that is to read along, for the slot of its form. */
export function liaisonsOfTeam(
  team: string,
  { reference }: Pick<QuestionDetail, 'reference'>,
  { liaisons, municipality, now }: Beside,
): TemplateResult | typeof nothing {
  const lines = team === '' ? [] : liaisonLinesOfTeam(team, liaisons, { municipality, now });
  if (lines.length === 0) return nothing;
  return html`<voordeur-inbox-liaisons
    slot="involve-help"
    .heading=${answeringTexts.liaisons.headingOf(municipality.teams.find(({ id }) => id === team)?.name ?? team)}
    .lines=${lines}
    .reference=${reference}
  ></voordeur-inbox-liaisons>`;
}
