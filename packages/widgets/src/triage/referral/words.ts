/** What the triage says where a referral filled something in; `partner` is the name of the referrer. */
export interface ReferralWords {
  opening: string;
  filledIn: (partner: string) => string;
  isItRight: string;
  filledInHere: (partner: string) => string;
  mayTheySee: (partner: string) => string;
  whatTheySee: string;
  yes: string;
  no: string;
  theySee: (partner: string) => string;
  theySeeNothing: (partner: string) => string;
  notBound: (partner: string) => string;
  typeTheCode: string;
  codeHint: string;
  codeLabel: string;
  mistyped: string;
  fillIn: string;
  without: string;
  again: string;
  notOpened: Record<'unknown' | 'used' | 'revoked' | 'expired' | 'unavailable', { title: string; text: string }>;
}

const nl: ReferralWords = {
  opening: 'Een ogenblik. We halen op wat er voor je is ingevuld.',
  filledIn: (partner) => `${partner} heeft dit alvast voor je ingevuld`,
  isItRight: 'Klopt het? Je kunt alles veranderen. Er is nog niets verstuurd: dat doe je zelf.',
  filledInHere: (partner) => `Dit vulde ${partner} voor je in. Je kunt het veranderen.`,
  mayTheySee: (partner) => `Mag ${partner} zien hoe ver je vraag is?`,
  whatTheySee:
    'Ze zien dan alleen of je vraag is aangekomen, of iemand ermee bezig is en of het klaar is. Nooit wat je schrijft, en nooit het antwoord. Kies je niets, dan zien ze niets.',
  yes: 'Ja, dat mogen ze zien',
  no: 'Nee, liever niet',
  theySee: (partner) =>
    `${partner} kan zien dat je vraag is aangekomen, en later of iemand ermee bezig is en of het klaar is. Niet wat je schreef.`,
  theySeeNothing: (partner) => `${partner} krijgt hiervan niets te zien.`,
  notBound: (partner) =>
    `Je vraag is goed aangekomen. Alleen gold de code van je kaart niet meer. Daarom kan ${partner} niet zien hoe ver je vraag is.`,
  typeTheCode: 'Heb je een kaart gekregen? Typ de code over',
  codeHint: 'De code op de kaart heeft 16 cijfers. Spaties maken niet uit.',
  codeLabel: 'Code van je kaart',
  mistyped: 'Er zit een tikfout in de code. Kijk de cijfers op je kaart na.',
  fillIn: 'Vul het voor me in',
  without: 'Ga verder zonder code',
  again: 'Probeer opnieuw',
  notOpened: {
    unknown: {
      title: 'Deze code kennen we niet (meer)',
      text: 'Kijk de code op je kaart na. Je kunt ook gewoon verder zonder code.',
    },
    used: {
      title: 'Met deze code is al een vraag verstuurd',
      text: 'Wil je weten hoe het met je vraag gaat? Gebruik dan de code die je na het versturen kreeg. Wil je iets nieuws vragen? Dat kan hier, zonder code.',
    },
    revoked: {
      title: 'Deze code is ingetrokken',
      text: 'Je kunt je vraag hier gewoon zelf stellen. Wil je weten waarom? Vraag het aan wie je de kaart gaf.',
    },
    expired: { title: 'Deze code is te oud', text: 'Je kunt je vraag hier gewoon zelf stellen, zonder code.' },
    unavailable: {
      title: 'We kunnen nu niet ophalen wat er voor je is ingevuld',
      text: 'Dat ligt niet aan jou. Probeer het zo nog eens, of ga gewoon verder zonder.',
    },
  },
};

const en: ReferralWords = {
  opening: 'One moment. We are getting what was filled in for you.',
  filledIn: (partner) => `${partner} has filled this in for you already`,
  isItRight: 'Is it right? You can change everything. Nothing has been sent yet: you do that yourself.',
  filledInHere: (partner) => `${partner} filled this in for you. You can change it.`,
  mayTheySee: (partner) => `May ${partner} see how far your question is?`,
  whatTheySee:
    'They then see only whether your question arrived, whether someone is working on it, and whether it is done. Never what you write, and never the answer. If you choose nothing, they see nothing.',
  yes: 'Yes, they may see that',
  no: 'No, rather not',
  theySee: (partner) =>
    `${partner} can see that your question arrived, and later whether someone is working on it and whether it is done. Not what you wrote.`,
  theySeeNothing: (partner) => `${partner} gets to see nothing of this.`,
  notBound: (partner) =>
    `Your question arrived well. Only, the code on your card was no longer valid. So ${partner} cannot see how far your question is.`,
  typeTheCode: 'Did you get a card? Copy the code',
  codeHint: 'The code on the card has 16 digits. Spaces do not matter.',
  codeLabel: 'Code on your card',
  mistyped: 'There is a typing mistake in the code. Check the digits on your card.',
  fillIn: 'Fill it in for me',
  without: 'Go on without a code',
  again: 'Try again',
  notOpened: {
    unknown: {
      title: 'We do not know this code (any more)',
      text: 'Check the code on your card. You can also simply go on without a code.',
    },
    used: {
      title: 'A question was sent with this code already',
      text: 'Would you like to know how your question is doing? Use the code that you got after sending. Would you like to ask something new? You can do so here, without a code.',
    },
    revoked: {
      title: 'This code was taken back',
      text: 'You can simply ask your question here yourself. Would you like to know why? Ask whoever gave you the card.',
    },
    expired: { title: 'This code is too old', text: 'You can simply ask your question here yourself, without a code.' },
    unavailable: {
      title: 'We cannot get what was filled in for you just now',
      text: 'That is not your fault. Try again in a moment, or simply go on without it.',
    },
  },
};

/** In English for who reads that; Dutch is the fallback. */
export function referralWords(locale: string): ReferralWords {
  return locale === 'en' ? en : nl;
}
