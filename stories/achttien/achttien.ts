import '@voordeur/widgets/achttien/define';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import {
  loadContent,
  reduce,
  startOfAchttien,
  type AchttienAction,
  type AchttienState,
  type ContentLoader,
} from '@voordeur/widgets/achttien';
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { ScriptedGateway, type Script } from '../scripted-gateway.ts';

/** What the stories of 18 worden differ in. */
export interface AchttienArgs {
  /** What was chosen and typed so far. */
  progress: AchttienState;
  audience: 'resident' | 'professional';
  /** The day on which it is looked at. */
  today: string;
  /** How the gateway behaves. */
  script: Script;
  /** Whether the content can be had; `later` = from the second time on. */
  content: 'yes' | 'no' | 'later';
  /** Where to go on from here. */
  urls: 'none' | 'all';
  /** The widget's own `lang`; the page's when left out. */
  lang?: string;
  /** The widget's own `dir`. */
  direction?: 'ltr' | 'rtl';
  headingLevel: number;
}

export type AchttienStory = StoryObj<AchttienArgs>;

/** What the files of stories of 18 worden have in common; each adds its title. */
export const achttien = {
  component: 'voordeur-achttien',
  args: {
    progress: startOfAchttien,
    audience: 'resident',
    today: '2026-11-22',
    script: {},
    content: 'yes',
    urls: 'all',
    headingLevel: 2,
  },
  argTypes: { progress: { control: false }, script: { control: false } },
  render: drawAchttien,
} satisfies Meta<AchttienArgs>;

/** The state that somebody comes to by doing this. */
export function after(...actions: AchttienAction[]): AchttienState {
  return actions.reduce(reduce, startOfAchttien);
}

/** Choosing a month of birth and having it shown. */
export function bornIn(month: number, year: number): AchttienAction[] {
  return [
    { type: 'choose', field: 'month', value: String(month) },
    { type: 'choose', field: 'year', value: String(year) },
    { type: 'count' },
  ];
}

/** Fails as a connection does: always, or the first time. */
function loaderFor(content: AchttienArgs['content']): ContentLoader {
  let asked = 0;
  return async (...wanted) => {
    asked += 1;
    if (content === 'no' || (content === 'later' && asked === 1)) throw new TypeError('Failed to fetch');
    return loadContent(...wanted);
  };
}

function drawAchttien({ urls, script, content, ...args }: AchttienArgs): TemplateResult {
  const url = (page: string) => ifDefined(urls === 'all' ? `https://voordeur.example/${page}` : undefined);
  return html`<voordeur-achttien
    audience=${args.audience}
    heading-level=${args.headingLevel}
    lang=${ifDefined(args.lang)}
    dir=${ifDefined(args.direction)}
    triage-url=${url('vraag')}
    spreekuur-url=${url('spreekuur')}
    sociale-kaart-url=${url('kaart')}
    .client=${new ScriptedGateway(script)}
    .progress=${args.progress}
    .today=${args.today}
    .loader=${loaderFor(content)}
    ><a href="https://voordeur.example/18">Wat verandert er als je 18 wordt?</a></voordeur-achttien
  >`;
}
