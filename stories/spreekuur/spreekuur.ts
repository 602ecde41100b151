import '@voordeur/widgets/spreekuur/define';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { startOfBooking, type BookingState } from '@voordeur/core/booking';
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { ScriptedSpreekuren, type SpreekuurScript } from './scripted-spreekuren.ts';

/** What the stories of the spreekuur differ in. */
export interface SpreekuurArgs {
  /** Where the visit stands. */
  visit: BookingState;
  /** How the gateway behaves. */
  script: SpreekuurScript;
  area: string;
  leefgebieden: string;
  ageBand: string;
  spokenLanguage: string;
  /** The only spreekuur to show. */
  spreekuur: string;
  /** The widget's own `lang`; the page's when left out. */
  lang?: string;
  /** The widget's own `dir`. */
  direction?: 'ltr' | 'rtl';
  headingLevel: number;
  partner: string;
}

export type SpreekuurStory = StoryObj<SpreekuurArgs>;

/** What the files of stories of the spreekuur have in common; each adds its title. */
export const spreekuur = {
  component: 'voordeur-spreekuur',
  args: {
    visit: startOfBooking,
    script: {},
    area: '',
    leefgebieden: '',
    ageBand: '',
    spokenLanguage: '',
    spreekuur: '',
    headingLevel: 2,
    partner: 'huisarts',
  },
  argTypes: { visit: { control: false }, script: { control: false } },
  render: drawSpreekuur,
} satisfies Meta<SpreekuurArgs>;

function drawSpreekuur(args: SpreekuurArgs): TemplateResult {
  return html`<voordeur-spreekuur
    partner=${args.partner}
    area=${args.area}
    leefgebieden=${args.leefgebieden}
    age-band=${args.ageBand}
    spoken-language=${args.spokenLanguage}
    spreekuur=${args.spreekuur}
    heading-level=${args.headingLevel}
    lang=${ifDefined(args.lang)}
    dir=${ifDefined(args.direction)}
    .client=${new ScriptedSpreekuren(args.script)}
    .visit=${args.visit}
    ><a href="https://voordeur.example/spreekuur">Kom langs op een spreekuur</a></voordeur-spreekuur
  >`;
}
