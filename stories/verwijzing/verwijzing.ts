import '@voordeur/widgets/verwijzing/define';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { startOfFlow, type ReferralFlow } from '@voordeur/widgets/verwijzing';
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { ScriptedReferrals, type ReferralScript } from './scripted-referrals.ts';

/** What the stories of a referral differ in. */
export interface VerwijzingArgs {
  /** Where the visit stands. */
  flow: ReferralFlow;
  /** How the gateway behaves; it has the status of the visit where nothing else is said. */
  script: ReferralScript;
  /** The widget's own `lang`; the page's when left out. */
  lang?: string;
  /** The widget's own `dir`. */
  direction?: 'ltr' | 'rtl';
  headingLevel: number;
  partner: string;
  /** Chosen beforehand by the page. */
  leefgebied?: string;
  taal?: string;
}

export type VerwijzingStory = StoryObj<VerwijzingArgs>;

/** What the files of stories have in common; each adds its title. */
export const verwijzing = {
  component: 'voordeur-verwijzing',
  args: { flow: startOfFlow, script: {}, headingLevel: 2, partner: 'huisarts' },
  argTypes: { flow: { control: false }, script: { control: false } },
  render: drawVerwijzing,
} satisfies Meta<VerwijzingArgs>;

function drawVerwijzing(args: VerwijzingArgs): TemplateResult {
  const { flow, script, lang, direction, headingLevel, partner, leefgebied, taal } = args;
  return html`<voordeur-verwijzing
    partner=${partner}
    heading-level=${headingLevel}
    lang=${ifDefined(lang)}
    dir=${ifDefined(direction)}
    leefgebied=${ifDefined(leefgebied)}
    taal=${ifDefined(taal)}
    .client=${new ScriptedReferrals({ ...(flow.status && { status: flow.status }), ...script })}
    .flow=${flow}
    ><a href="tel:14023">Verwijzen: bel 14 023</a></voordeur-verwijzing
  >`;
}
