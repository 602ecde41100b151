import { bookingProblems } from '@voordeur/core/schemas';
import type { ProblemText } from '../problems/problem.js';

const text = (type: string, nlTitle: string, nl: string, enTitle: string, en: string): ProblemText => ({
  type,
  title: { nl: nlTitle, en: enTitle },
  detail: { nl, en },
});

/** What the gateway says when a booking cannot be made or changed. */
export const bookingProblemTexts = {
  full: text(
    bookingProblems.full,
    'Dit moment is vol',
    'Kies een ander moment, of neem een wachtplaats (waitWhenFull). Er is niets veranderd.',
    'This time is full',
    'Choose another time, or take a waiting place (waitWhenFull). Nothing was changed.',
  ),
  notBookable: text(
    bookingProblems.notBookable,
    'Op dit moment kan geen afspraak (meer)',
    'Vraag de lijst opnieuw op en kies een moment dat daarin staat.',
    'No appointment can be made at this time (any more)',
    'Get the list again and choose a time that is in it.',
  ),
  otherBody: text(
    bookingProblems.otherBody,
    'Deze afspraak is al gemaakt, met een andere inhoud',
    'Gebruik voor een nieuwe afspraak een nieuw id.',
    'This appointment was made already, with other content',
    'Use a new id for a new appointment.',
  ),
  notPossible: text(
    bookingProblems.notPossible,
    'Dit kan niet (meer) met deze afspraak',
    'Zoek de afspraak opnieuw op en kijk hoe ze ervoor staat.',
    'This cannot be done with this appointment (any more)',
    'Look up the appointment again to see where it stands.',
  ),
  unknownCode: text(
    bookingProblems.unknownCode,
    'Bij deze code hoort geen afspraak',
    'Kijk de code na. Afspraken worden een tijd na het spreekuur gewist. Je kunt ook bellen.',
    'No appointment belongs to this code',
    'Check the code. Appointments are erased some time after they took place. You can also call.',
  ),
  stale: text(
    bookingProblems.stale,
    'Dit spreekuur is intussen veranderd',
    'Een collega paste het aan, of er kwam een afspraak bij of verviel er een. Bekijk het opnieuw. Er is niets veranderd.',
    'This spreekuur has changed meanwhile',
    'A colleague changed it, or an appointment was made or cancelled. Look at it again. Nothing was changed.',
  ),
  closedAlready: text(
    bookingProblems.notPossible,
    'Dit spreekuur gaat al niet door',
    'Er is niets veranderd.',
    'This hour does not go on already',
    'Nothing was changed.',
  ),
};
