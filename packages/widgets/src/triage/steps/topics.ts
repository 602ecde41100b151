import { msg } from '@lit/localize';
import { leefgebieden, leefgebiedNames, type Leefgebied } from '@voordeur/core/vocabulary';
import { localise } from '@voordeur/core/intake';
import { html, type TemplateResult } from 'lit';
import { checkboxes } from '../parts/choices.js';
import { heading } from '../parts/heading.js';
import type { TriageView } from '../view.js';
import { questionText } from '../words/questions.js';

/** The life domains; those that were suggested come first, and the person decides. */
export function topicsStep(view: TriageView): TemplateResult {
  const { answers, suggested } = view.state;
  const rest = leefgebieden.filter((domain) => !suggested.includes(domain));
  const choice = (value: Leefgebied): { value: Leefgebied; label: string; hint?: string } => ({
    value,
    label: localise(leefgebiedNames[value], view.locale),
    ...(suggested.includes(value) && { hint: msg('Past misschien bij wat je schreef') }),
  });
  return html`
    ${checkboxes({
      field: 'leefgebieden',
      legend: heading(view.level, questionText('topics', answers), 'step'),
      hint: msg('Kies er zoveel als je wilt. Twijfel je? Kies dan niets, dan zoeken wij het uit.'),
      choices: [...suggested, ...rest].map(choice),
      chosen: answers.leefgebieden,
      choose: (chosen) => view.answer({ leefgebieden: chosen }),
    })}
  `;
}
