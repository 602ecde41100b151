import '@voordeur/widgets/sociale-kaart/define';
import { startOfKaart, type KaartState } from '@voordeur/core/sociale-kaart';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { ScriptedSocialeKaart, type KaartScript } from './scripted-sociale-kaart.ts';

/** What the stories of the sociale kaart differ in. */
export interface KaartArgs {
  /** Where the visit stands. */
  kaart: KaartState;
  /** How the gateway behaves. */
  script: KaartScript;
  /** The widget's own `lang`; the page's when left out. */
  lang?: string;
  /** The widget's own `dir`. */
  direction?: 'ltr' | 'rtl';
  headingLevel: number;
  triageUrl: string;
}

export type KaartStory = StoryObj<KaartArgs>;

/** What the files of stories of the sociale kaart have in common; each adds its title. */
export const socialeKaart = {
  component: 'voordeur-sociale-kaart',
  args: { kaart: startOfKaart, script: {}, headingLevel: 2, triageUrl: 'https://voordeur.example/vraag' },
  argTypes: { kaart: { control: false }, script: { control: false } },
  render: draw,
} satisfies Meta<KaartArgs>;

function draw({ kaart, script, lang, direction, headingLevel, triageUrl }: KaartArgs): TemplateResult {
  return html`<voordeur-sociale-kaart
    heading-level=${headingLevel}
    triage-url=${triageUrl}
    lang=${ifDefined(lang)}
    dir=${ifDefined(direction)}
    .client=${new ScriptedSocialeKaart(script)}
    .kaart=${kaart}
    ><a href="https://voordeur.example/hulp">Zoek hulp in de buurt</a></voordeur-sociale-kaart
  >`;
}
