import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { fresh } from '../../shell/parts/fresh.js';
import { heading } from '../../shell/parts/heading.js';
import { monthText } from '../dates.js';
import type { AchttienView } from '../view.js';

/** The plan that is there at 17½ (domain §10): what it is, and how long there is to make it. */
export function planNote(view: AchttienView): TemplateResult | typeof nothing {
  if (view.reader === 'professional' || view.line.timeline?.plan.phase === 'after') return nothing;
  return html`
    <section class="plan-note no-print" part="plan-note">
      <div>
        ${heading(view.level + 1, msg('Een plan voor 17½'), 'part', 'plan-note')}
        <p>${fresh(text(view))}</p>
      </div>
      <button
        type="button"
        class="button secondary"
        part="button"
        @click=${() => view.dispatch({ type: 'open', page: 'plan' })}
      >
        ${msg('Maak een plan')}
      </button>
    </section>
  `;
}

function text({ line, locale, reader }: AchttienView): string {
  const plan = line.timeline?.plan;
  if (!plan)
    return reader === 'young'
      ? msg(
          'In je plan staat wat je wilt en wie je helpt. Krijg je jeugdhulp? Dan maak je het samen met je hulpverlener, tussen 16½ en 17½ jaar.',
        )
      : msg(
          'In het plan staat wat je kind wil en wie helpt. Krijgt je kind jeugdhulp? Dan maken jullie het samen met de hulpverlener, tussen 16½ en 17½ jaar.',
        );
  const ready = monthText(plan.finishedBy, locale);
  switch (plan.phase) {
    case 'before':
      return msg(
        str`Begin ermee in ${monthText(plan.from, locale)}. Het is klaar in ${ready}. Er is dus nog veel tijd.`,
      );
    case 'making':
      return msg(str`Dit is de tijd om het te maken. Het is klaar in ${ready}. Er is nog genoeg tijd.`);
    case 'last-half-year':
      return msg(str`Dit is het half jaar om het af te maken. Het is klaar in ${ready}.`);
    default:
      return msg(
        'Rond deze tijd is het plan klaar. Is het er nog niet? Dat komt vaker voor. Begin er gewoon mee, en vraag hulp.',
      );
  }
}
