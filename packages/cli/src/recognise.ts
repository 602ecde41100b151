import { recognise } from '@voordeur/core/recognition';
import { answerLines } from './json-lines.js';

/** `voordeur recognise`: someone's own words in; life domains, danger and who it is about out, as JSON Lines. */
export async function recogniseLines(): Promise<number> {
  return answerLines(({ text }) => {
    if (typeof text !== 'string') throw new Error('text: schrijf de eigen woorden als tekst');
    const { leefgebieden, danger, about } = recognise(text);
    return {
      leefgebieden: leefgebieden.map(({ id, score }) => ({ id, score })),
      danger: danger.level,
      about: about.who,
    };
  });
}
