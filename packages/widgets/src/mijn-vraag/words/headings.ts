import { msg } from '@lit/localize';
import type { FollowedQuestion } from '@voordeur/core/schemas';
import type { Visit } from '../visit.js';

/** What a page is about, or the news that it brings. */
export function headingText({ page, question }: Visit): string {
  switch (page) {
    case 'code':
      return msg('Vul je code in');
    case 'question':
      return question ? stateText(question) : '';
    case 'proof':
      return msg('Bewijs dat je vraag is aangekomen');
    case 'answer-way':
      return msg('Hoe wil je antwoord krijgen?');
    case 'withdraw':
      return msg('Wil je je vraag intrekken?');
    case 'kept':
      return msg('Alles wat we van je bewaren');
    case 'erase':
      return msg('Wil je alles wissen?');
    case 'erased':
      return msg('Alles is gewist');
  }
}

function stateText(question: FollowedQuestion): string {
  switch (question.state) {
    case 'nieuw':
      return msg('Je vraag is aangekomen');
    case 'in-behandeling':
      return msg('Er is iemand mee bezig');
    case 'beantwoord':
      return msg('Er is een antwoord voor je');
    case 'afgesloten':
      return isWithdrawn(question) ? msg('Je hebt je vraag ingetrokken') : msg('Je vraag is afgesloten');
  }
}

/** Whether its sender took it back, and nothing was done with it since. */
export function isWithdrawn({ state, story }: FollowedQuestion): boolean {
  const last = story.findLast(({ kind }) => kind === 'ingetrokken' || kind === 'afgesloten');
  return state === 'afgesloten' && last?.kind === 'ingetrokken';
}
