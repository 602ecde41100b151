import type { ProblemText } from '../problems/problem.js';

const text = (nlTitle: string, nl: string, enTitle: string, en: string): ProblemText => ({
  title: { nl: nlTitle, en: enTitle },
  detail: { nl, en },
});

/** What the gateway says when settings cannot be changed. */
export const settingsProblemTexts = {
  stale: text(
    'Iemand anders heeft dit net gewijzigd',
    'Haal de instellingen opnieuw op en kijk of je wijziging er nog bij past. Er is niets bewaard.',
    'Somebody else just changed this',
    'Get the settings again and see whether your change still fits. Nothing was saved.',
  ),
  notYours: text(
    'Dit mag je niet wijzigen',
    'Je kunt de afwezigheid van contactpersonen en de antwoordteksten van je eigen team wijzigen. Vraag het andere aan wie het beheer doet.',
    'You may not change this',
    'You can change absences of liaisons and the answer templates of your own team. Ask a manager for the rest.',
  ),
  nothing: text(
    'Er is niets veranderd',
    'Wijzig eerst iets; zo is het al.',
    'Nothing changes',
    'Change something first; it is like this already.',
  ),
};
