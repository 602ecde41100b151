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
  /** What other teams left waiting, and may not be read. */
  late: {
    heading: 'Te laat bij andere teams',
    what: 'Bel het team. De vrager wilde niet dat een ander team meeleest.',
    more: (n: number) => `Nog ${n}`,
    since: (moment: string) => `sinds ${moment}`,
    stale: 'Wat er bij andere teams te laat is, kon niet worden bijgewerkt.',
  },
  /** Where an hour is still to begin, or goes on. */
  nextHour: (from: string) => `om ${from}`,
  hourNow: (until: string) => `nu, tot ${until}`,
};
