import { msg } from '@lit/localize';
import type { TemplateResult } from 'lit';
import type { TriageView } from '../view.js';
import { questionText } from '../words/questions.js';
import { yesNoStep } from './yes-no.js';

export function childrenStep(view: TriageView): TemplateResult {
  return yesNoStep(
    view,
    'childrenAtHome',
    questionText('children', view.state.answers),
    msg('Ook als ze er een deel van de week zijn. Dan kunnen we ook aan hen denken.'),
  );
}

export function becomingAdultStep(view: TriageView): TemplateResult {
  return yesNoStep(
    view,
    'becomingAdult',
    questionText('becoming-adult', view.state.answers),
    msg('Rond je 18e verandert er veel. Daar is een eigen team voor.'),
  );
}

export function childSafetyStep(view: TriageView): TemplateResult {
  return yesNoStep(
    view,
    'childSafety',
    questionText('child-safety', view.state.answers),
    msg(
      'Bijvoorbeeld bij ruzie of geweld in huis, of als er niet goed voor een kind wordt gezorgd. Dan kijkt er sneller iemand mee.',
    ),
  );
}
