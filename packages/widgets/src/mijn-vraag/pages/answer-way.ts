import { msg } from '@lit/localize';
import { answerWays, type AnswerWay } from '@voordeur/core/vocabulary';
import { html, nothing, type TemplateResult } from 'lit';
import { radios } from '../../shell/parts/choices.js';
import { heading } from '../../shell/parts/heading.js';
import { textField } from '../../shell/parts/text-field.js';
import { answerWayText } from '../../shell/words/answers.js';
import { backToQuestion } from '../parts/back-to-question.js';
import { submitButton } from '../../shell/parts/buttons.js';
import { notices } from '../parts/notices.js';
import type { OpenView } from '../view.js';
import { headingText } from '../words/headings.js';
import { errorText } from '../words/problems.js';

/** Another way to hear; an address that is no longer needed is forgotten. */
export function answerWayPage(view: OpenView): TemplateResult {
  const { state, dispatch } = view;
  return html`
    ${backToQuestion(view)}
    ${radios({
      field: 'answerBy',
      legend: heading(view.level, headingText(state), 'step'),
      hint: msg('Een e-mailadres of telefoonnummer dat niet meer nodig is, wissen we meteen.'),
      choices: answerWays.map((value) => ({ value, label: answerWayText(value), hint: explanation(value) })),
      chosen: state.way.answerBy,
      choose: (answerBy) => dispatch({ type: 'choose-way', way: { answerBy } }),
      after: (way) => (way === state.way.answerBy ? detail(view, way) : nothing),
    })}
    ${notices(view)}
    <div class="buttons">${submitButton(msg('Verander dit'), view.state.acting === 'answer-way')}</div>
  `;
}

function explanation(way: AnswerWay): string {
  switch (way) {
    case 'code':
      return msg('Je leest het antwoord op deze pagina.');
    case 'email':
      return msg('Het team stuurt je een e-mail.');
    case 'phone':
      return msg('Het team belt je op een werkdag.');
    case 'inloop':
      return msg('Je neemt je code mee. Het team zoekt je vraag er dan bij.');
  }
}

function detail({ state, dispatch }: OpenView, way: AnswerWay): TemplateResult | typeof nothing {
  if (way !== 'email' && way !== 'phone') return nothing;
  const { problems } = state;
  return html`<div class="detail">
    ${
      way === 'email'
        ? textField({
            field: 'email',
            label: msg('Je e-mailadres'),
            hint: msg(
              'We gebruiken het alleen om te antwoorden. Kan iemand anders meelezen? Kies dan liever een code.',
            ),
            value: state.way.email,
            error: errorText(problems, 'email'),
            change: (email) => dispatch({ type: 'choose-way', way: { email } }),
            type: 'email',
            inputmode: 'email',
            autocomplete: 'email',
            required: true,
          })
        : textField({
            field: 'phone',
            label: msg('Je telefoonnummer'),
            hint: msg(
              'We gebruiken het alleen om je te bellen. Is bellen niet altijd veilig? Kies dan liever een code.',
            ),
            value: state.way.phone,
            error: errorText(problems, 'phone'),
            change: (phone) => dispatch({ type: 'choose-way', way: { phone } }),
            type: 'tel',
            inputmode: 'tel',
            autocomplete: 'tel',
            required: true,
          })
    }
  </div>`;
}
