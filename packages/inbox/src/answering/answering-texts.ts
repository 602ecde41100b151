/** What staff read while they write an answer. Dutch only: staff of a Dutch municipality use it. */
export const answeringTexts = {
  templates: 'Begin met een voorbeeldtekst',
  choose: 'Kies een tekst',
  insert: 'Zet in mijn antwoord',
  insertHint: 'De tekst komt waar je cursor staat. Wat je schreef blijft staan. Lees hem na en maak hem eigen.',
  missing: 'Kies eerst een tekst.',
  hints: {
    heading: (n: number) => (n === 1 ? 'Een tip voor je tekst' : `${n} tips voor je tekst`),
    gap: (text: string) => `Vul nog in wat hier moet staan: ${text}`,
    longSentence: (text: string, words: number) => `Een zin van ${words} woorden. Maak er twee zinnen van: “${text}”`,
    formalWord: (text: string, plain: string) => `Schrijf liever “${plain}” dan “${text}”.`,
    longWord: (text: string) => `Een lang woord: “${text}”. Kan het korter, of leg je het uit?`,
    more: (n: number) => (n === 1 ? 'En nog één tip.' : `En nog ${n} tips.`),
    note: 'Versturen kan gewoon.',
  },
  liaisons: {
    heading: 'Wie kun je hierbij vragen?',
    headingOf: (team: string) => `Bij ${team}`,
    roleOf: (role: string, team: string) => `${role} van ${team}`,
    team: 'Het team zelf',
    away: (name: string, until: string) => `${name} is er niet, tot en met ${until}`,
    standsIn: (name: string, until: string) => `voor ${name}, tot en met ${until}`,
    subject: (reference: string) => `Vraag ${reference}`,
  },
};
