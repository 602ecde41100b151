import { msg, str } from '@lit/localize';
import { leefgebieden, leefgebiedNames, type Leefgebied } from '@voordeur/core/vocabulary';
import { localise } from '@voordeur/core/intake';
import { html, type TemplateResult } from 'lit';
import { checkboxes } from '../../shell/parts/choices.js';
import { heading } from '../../shell/parts/heading.js';
import type { TriageView } from '../view.js';
import { questionText } from '../words/questions.js';

/** The life domains; those that were suggested come first, and the person decides. */
export function topicsStep(view: TriageView): TemplateResult {
  const { answers, suggested, proposed } = view.state;
  const rest = leefgebieden.filter((domain) => !suggested.includes(domain));
  const choice = (value: Leefgebied): { value: Leefgebied; label: string; hint?: string } => ({
    value,
    label: localise(leefgebiedNames[value], view.locale),
    ...(suggested.includes(value) && { hint: reasonFor(view, value) }),
  });
  return html`
    ${checkboxes({
      field: 'leefgebieden',
      legend: heading(view.level, questionText('topics', answers), 'step'),
      hint: proposed?.length
        ? msg('We kozen vast wat lijkt te passen. Klopt het niet? Kies dan iets anders, of niets.')
        : msg('Kies er zoveel als je wilt. Twijfel je? Kies dan niets, dan zoeken wij het uit.'),
      choices: [...suggested, ...rest].map(choice),
      chosen: answers.leefgebieden,
      choose: (chosen) => view.answer({ leefgebieden: chosen }),
    })}
  `;
}

/** Why a domain is named first, in the person's own words. */
function reasonFor({ state, locale }: TriageView, domain: Leefgebied): string {
  const words = state.reading?.domains.find(({ id }) => id === domain)?.words ?? [];
  if (words.length === 0) return msg('Past misschien bij wat je schreef');
  const quoted = new Intl.ListFormat(locale).format(words.map((word) => `“${word}”`));
  return msg(str`Omdat je ${quoted} schrijft`);
}
