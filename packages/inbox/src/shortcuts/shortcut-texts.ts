/** What staff read of the keys. Dutch only: staff of a Dutch municipality use it. */
export const shortcutTexts = {
  open: 'Sneltoetsen',
  heading: 'Sneltoetsen',
  keys: 'Toetsen',
  or: 'of',
  commands: {
    next: 'Volgende vraag in de lijst',
    previous: 'Vorige vraag in de lijst',
    open: 'Vraag openen',
    list: 'Terug naar de lijst',
    take: 'Deze vraag oppakken',
    answer: 'Antwoord schrijven',
    find: 'Zoek op kenmerk',
    help: 'Deze lijst',
  },
  typing: 'Terwijl je typt, doen ze niets.',
  use: 'Sneltoetsen gebruiken',
  useHint: 'Zet je ze uit, dan onthoudt deze browser dat.',
  close: 'Sluiten',
  cannotTake: 'Deze vraag kun je nu niet oppakken.',
  cannotAnswer: 'Deze vraag kun je nu niet beantwoorden.',
};
