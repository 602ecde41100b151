import { msg } from '@lit/localize';
import { answerWays, type AnswerWay } from '@voordeur/core/vocabulary';
import { html, nothing, type TemplateResult } from 'lit';
import { radios } from '../../shell/parts/choices.js';
import { heading } from '../../shell/parts/heading.js';
import { toSpreekuur } from '../parts/to-spreekuur.js';
import { typedField } from '../parts/typed-field.js';
import type { TriageView } from '../view.js';
import { answerWayText } from '../../shell/words/answers.js';
import { questionText } from '../words/questions.js';

/** How to get the answer; only a way that needs a detail asks for it. */
export function answerStep(view: TriageView): TemplateResult {
  const { answers } = view.state;
  return html`
    ${radios({
      field: 'answerBy',
      legend: heading(view.level, questionText('answer', answers), 'step'),
      hint: msg('Kies je niets? Dan krijg je een code, en hoef je niets over jezelf te geven.'),
      choices: answerWays.map((value) => ({ value, label: answerWayText(value), hint: explanation(value) })),
      chosen: answers.answerBy,
      choose: (answerBy) => view.answer({ answerBy }),
      after: (way) => (way === answers.answerBy ? detail(view, way) : nothing),
    })}
  `;
}

function explanation(way: AnswerWay): string {
  switch (way) {
    case 'code':
      return msg('Je leest het antwoord bij ‘Mijn vraag’ op de website van de gemeente. Bellen kan ook.');
    case 'email':
      return msg('Het team stuurt je een e-mail.');
    case 'phone':
      return msg('Het team belt je op een werkdag.');
    case 'inloop':
      return msg('Je neemt je code mee. Het team zoekt je vraag er dan bij.');
  }
}

function detail(view: TriageView, way: AnswerWay): unknown {
  if (way === 'email') {
    return html`<div class="detail">
      ${typedField(view, 'email', {
        label: msg('Je e-mailadres'),
        hint: msg('We gebruiken het alleen om te antwoorden. Kan iemand anders meelezen? Kies dan liever een code.'),
        type: 'email',
        inputmode: 'email',
        autocomplete: 'email',
        required: true,
      })}
    </div>`;
  }
  if (way === 'phone') {
    return html`<div class="detail">
      ${typedField(view, 'phone', {
        label: msg('Je telefoonnummer'),
        hint: msg('We gebruiken het alleen om je te bellen. Is bellen niet altijd veilig? Kies dan liever een code.'),
        type: 'tel',
        inputmode: 'tel',
        autocomplete: 'tel',
        required: true,
      })}
    </div>`;
  }
  return way === 'inloop' ? toSpreekuur(view) : nothing;
}
