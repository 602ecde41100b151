import '@voordeur/widgets/triage/define';
import { startOfIntake, type IntakeState } from '@voordeur/core/intake';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { ref } from 'lit/directives/ref.js';
import type { VoordeurTriage } from '@voordeur/widgets/triage';
import { ScriptedGateway, type Script } from '../scripted-gateway.ts';

/** What the stories of the triage differ in. */
export interface TriageArgs {
  /** Where the conversation stands. */
  intake: IntakeState;
  /** How the gateway behaves. */
  script: Script;
  /** The widget's own `lang`; the page's when left out. */
  lang?: string;
  /** The widget's own `dir`. */
  direction?: 'ltr' | 'rtl';
  headingLevel: number;
  partner: string;
  /** Code of a referral that fills something in. */
  referral?: string;
}

export type TriageStory = StoryObj<TriageArgs>;

/** What the files of stories of the triage have in common; each adds its title. */
export const triage = {
  component: 'voordeur-triage',
  args: { intake: startOfIntake, script: {}, headingLevel: 2, partner: 'school' },
  argTypes: { intake: { control: false }, script: { control: false } },
  render: drawTriage,
} satisfies Meta<TriageArgs>;

function drawTriage(args: TriageArgs): TemplateResult {
  const { intake, script, lang, direction, headingLevel, partner, referral } = args;
  const refer = (triage?: Element) => {
    if (referral !== undefined) void (triage as VoordeurTriage | undefined)?.refer(referral);
  };
  return html`<voordeur-triage
    partner=${partner}
    heading-level=${headingLevel}
    lang=${ifDefined(lang)}
    dir=${ifDefined(direction)}
    .client=${new ScriptedGateway(script)}
    .intake=${intake}
    ${ref(refer)}
    ><a href="https://voordeur.example/vraag">Stel je vraag</a></voordeur-triage
  >`;
}
