import '@voordeur/widgets/mijn-vraag/define';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { startOfVisit, type Visit } from '@voordeur/widgets/mijn-vraag';
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { question, ScriptedQuestion, type QuestionScript } from './scripted-question.ts';

/** What the stories of one's own question differ in. */
export interface MijnVraagArgs {
  /** Where the visit stands. */
  visit: Visit;
  /** How the gateway behaves; it has the question of the visit where nothing else is said. */
  script: QuestionScript;
  /** The widget's own `lang`; the page's when left out. */
  lang?: string;
  /** The widget's own `dir`. */
  direction?: 'ltr' | 'rtl';
  headingLevel: number;
  partner: string;
}

export type MijnVraagStory = StoryObj<MijnVraagArgs>;

/** What the files of stories have in common; each adds its title. */
export const mijnVraag = {
  component: 'voordeur-mijn-vraag',
  args: { visit: startOfVisit, script: {}, headingLevel: 2, partner: 'gemeente' },
  argTypes: { visit: { control: false }, script: { control: false } },
  render: drawMijnVraag,
} satisfies Meta<MijnVraagArgs>;

function drawMijnVraag({ visit, script, lang, direction, headingLevel, partner }: MijnVraagArgs): TemplateResult {
  return html`<voordeur-mijn-vraag
    partner=${partner}
    heading-level=${headingLevel}
    lang=${ifDefined(lang)}
    dir=${ifDefined(direction)}
    .client=${new ScriptedQuestion({ question: visit.question ?? question(), ...script })}
    .visit=${visit}
    ><a href="https://voordeur.example/mijn-vraag">Volg je vraag</a></voordeur-mijn-vraag
  >`;
}
