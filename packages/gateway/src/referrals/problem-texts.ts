import { referralProblems } from '@voordeur/core/schemas';
import type { ProblemText } from '../problems/problem.js';

const text = (type: string | undefined, nlTitle: string, nl: string, enTitle: string, en: string): ProblemText => ({
  ...(type !== undefined && { type }),
  title: { nl: nlTitle, en: enTitle },
  detail: { nl, en },
});

/** What the gateway says when a referral cannot be made, opened or taken back. */
export const referralProblemTexts = {
  noPartner: text(
    referralProblems.noPartner,
    'Alleen een aangemelde partner kan verwijzen',
    'Vraag de gemeente om je praktijk, school of organisatie als partner aan te melden.',
    'Only a registered partner can refer',
    'Ask the municipality to register your practice, school or organisation as a partner.',
  ),
  otherBody: text(
    undefined,
    'Deze verwijzing is al gemaakt, met een andere inhoud',
    'Gebruik voor een nieuwe verwijzing een nieuw id.',
    'This referral was made already, with other content',
    'Use a new id for a new referral.',
  ),
  unknownCode: text(
    referralProblems.unknownCode,
    'Deze code kennen we niet (meer)',
    'Kijk de code na. Je kunt je vraag ook zonder code stellen, of bellen.',
    'We do not know this code (any more)',
    'Check the code. You can also ask your question without a code, or call.',
  ),
  used: text(
    referralProblems.used,
    'Met deze code is al een vraag verstuurd',
    'Wil je weten hoe het met je vraag gaat? Gebruik dan de code die je na het versturen kreeg. Iets nieuws vragen kan ook: zonder code.',
    'A question was sent with this code already',
    'To see how your question is doing, use the code that you got after sending. You can also ask something new, without a code.',
  ),
  revoked: text(
    referralProblems.revoked,
    'Deze code is ingetrokken',
    'Je kunt je vraag gewoon zonder code stellen, of bellen.',
    'This code was taken back',
    'You can simply ask your question without a code, or call.',
  ),
  expired: text(
    referralProblems.expired,
    'Deze code is te oud',
    'Je kunt je vraag gewoon zonder code stellen, of bellen.',
    'This code is too old',
    'You can simply ask your question without a code, or call.',
  ),
  notRevocable: text(
    referralProblems.notRevocable,
    'Deze verwijzing kan niet meer worden ingetrokken',
    'Er is al een vraag mee verstuurd, of ze is verlopen of ingetrokken.',
    'This referral cannot be taken back any more',
    'A question was sent with it already, or it has expired or was taken back.',
  ),
};
