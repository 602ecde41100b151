import { msg } from '@lit/localize';
import type { AgeBand, AnswerWay, Asker, Danger, Helper } from '@voordeur/core/vocabulary';

/** The answers that can be chosen, as residents read them. */
export function dangerText(danger: Danger): string {
  const texts: Record<Danger, string> = {
    nu: msg('Ja, nu'),
    vandaag: msg('Ja, vandaag of in de komende dagen'),
    geen: msg('Nee'),
  };
  return texts[danger];
}

export function askerText(asker: Asker): string {
  const texts: Record<Asker, string> = {
    zelf: msg('Over mijzelf'),
    ouder: msg('Over mijn kind'),
    kind: msg('Over mijn vader of moeder'),
    naaste: msg('Over iemand anders die ik ken'),
    professional: msg('Over iemand die ik ken van mijn werk'),
  };
  return texts[asker];
}

export function ageText(band: AgeBand): string {
  const texts: Record<AgeBand, string> = {
    '0-11': msg('0 tot en met 11 jaar'),
    '12-14': msg('12 tot en met 14 jaar'),
    '15-17': msg('15 tot en met 17 jaar'),
    '18-22': msg('18 tot en met 22 jaar'),
    '23-66': msg('23 tot en met 66 jaar'),
    '67+': msg('67 jaar of ouder'),
  };
  return texts[band];
}

export function helperText(helper: Helper): string {
  const texts: Record<Helper, string> = {
    cjg: msg('Ja, het CJG'),
    swt: msg('Ja, het Sociaal Wijkteam'),
    beide: msg('Ja, allebei'),
    geen: msg('Nee'),
  };
  return texts[helper];
}

export function answerWayText(way: AnswerWay): string {
  const texts: Record<AnswerWay, string> = {
    code: msg('Met een code, zonder mijn gegevens'),
    email: msg('Per e-mail'),
    phone: msg('Bel mij terug'),
    inloop: msg('Ik kom langs'),
  };
  return texts[way];
}

export function yesNoText(answer: boolean): string {
  return answer ? msg('Ja') : msg('Nee');
}
