/** What staff read of their day. Dutch only: staff of a Dutch municipality use it. */
export const dayTexts = {
  heading: 'Vandaag',
  parts: {
    overdue: 'Te laat',
    dueToday: 'Vandaag antwoorden',
    new: 'Nieuw',
    offered: 'Aan ons aangeboden',
    asked: 'Om raad gevraagd',
    mine: 'Bij mij',
    spreekuren: 'Spreekuren',
  },
  /** Where an hour is still to begin, or goes on. */
  nextHour: (from: string) => `om ${from}`,
  hourNow: (until: string) => `nu, tot ${until}`,
};
