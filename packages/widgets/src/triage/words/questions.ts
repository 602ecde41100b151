import { msg } from '@lit/localize';
import type { Answers, QuestionStep } from '@voordeur/core/intake';

/** The question of each step, as its heading and as its name when checking. */
export function questionText(step: QuestionStep, answers: Answers): string {
  switch (step) {
    case 'danger':
      return msg('Is er nu gevaar?');
    case 'words':
      return msg('Wat is je vraag?');
    case 'danger-again':
      return msg('Is er snel hulp nodig?');
    case 'about':
      return msg('Over wie gaat het?');
    case 'topics':
      return msg('Waar gaat het over?');
    case 'children':
      return answers.asker === 'naaste' || answers.asker === 'professional'
        ? msg('Wonen daar kinderen onder de 18 in huis?')
        : msg('Wonen er kinderen onder de 18 bij je thuis?');
    case 'becoming-adult':
      return msg('Gaat het over 18 worden, hulp die stopt, of op jezelf wonen?');
    case 'child-safety':
      return msg('Gaat het om de veiligheid van een kind?');
    case 'where':
      return msg('Waar speelt het?');
    case 'helped':
      return msg('Is er al hulp van het CJG of het Sociaal Wijkteam?');
    case 'answer':
      return msg('Hoe wil je antwoord krijgen?');
  }
}
