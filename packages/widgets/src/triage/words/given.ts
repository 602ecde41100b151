import { msg, str } from '@lit/localize';
import { factsOf, localise, type Answers, type QuestionStep } from '@voordeur/core/intake';
import type { Municipality } from '@voordeur/core/schemas';
import { leefgebiedNames } from '@voordeur/core/vocabulary';
import { ageText, answerWayText, askerText, dangerText, helperText, yesNoText } from '../../shell/words/answers.js';

/** What somebody answered at a step, as they read it back; empty where it was skipped. */
export function givenAnswer(step: QuestionStep, answers: Answers, municipality: Municipality, locale: string): string {
  switch (step) {
    case 'danger':
    case 'danger-again':
      return answers.danger ? dangerText(answers.danger) : '';
    case 'words':
      return answers.text.trim();
    case 'about':
      return joined([answers.asker && askerText(answers.asker), answers.ageBand && ageText(answers.ageBand)]);
    case 'topics':
      return joined(answers.leefgebieden.map((domain) => localise(leefgebiedNames[domain], locale)));
    case 'children':
      return yesNo(answers.childrenAtHome);
    case 'becoming-adult':
      return yesNo(answers.becomingAdult);
    case 'child-safety':
      return yesNo(answers.childSafety);
    case 'where':
      return where(answers, municipality);
    case 'helped':
      return answers.helpedBy ? helperText(answers.helpedBy) : '';
    case 'answer':
      return answerWay(answers);
  }
}

function where(answers: Answers, municipality: Municipality): string {
  const { postcode4, area } = factsOf(answers);
  return joined([
    postcode4 && msg(str`Postcode ${postcode4}`),
    area && (municipality.areas.find(({ id }) => id === area)?.name ?? ''),
    answers.areaUnknown && postcode4 === null && msg('Weet ik niet'),
    answers.noFixedAddress && msg('Er is geen vast adres'),
  ]);
}

function answerWay({ answerBy, email, phone }: Answers): string {
  const way = answerWayText(answerBy ?? 'code');
  if (answerBy === 'email') return joined([way, email.trim()]);
  return answerBy === 'phone' ? joined([way, phone.trim()]) : way;
}

function yesNo(answer: boolean | null): string {
  return answer === null ? '' : yesNoText(answer);
}

/** One answer on each line. */
function joined(parts: readonly (string | false | null)[]): string {
  return parts.filter(Boolean).join('\n');
}
