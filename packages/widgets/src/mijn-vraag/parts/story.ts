import { msg, str } from '@lit/localize';
import type { FollowedEvent } from '@voordeur/core/schemas';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../shell/parts/heading.js';
import { momentOf } from '../../shell/words/times.js';
import type { OpenView } from '../view.js';

/** All that was written both ways, and what was done in between, oldest first. */
export function story(view: OpenView): TemplateResult {
  return html`
    <section aria-labelledby="story-heading">
      ${heading(view.level + 1, msg('Jouw vraag en het antwoord'), 'part', 'story')}
      <ol class="story" part="story">
        ${view.question.story.map((event) => (event.text === null ? act(view, event) : letter(view, event)))}
      </ol>
    </section>
  `;
}

function letter({ clock }: OpenView, event: FollowedEvent): TemplateResult {
  const own = event.kind !== 'antwoord';
  return html`<li class="letter ${own ? 'own' : 'theirs'}" part="message">
    <p class="who">
      <strong>${own ? msg('Jij') : writer(event)}</strong>
      <time datetime=${event.at}>${momentOf(event.at, clock)}</time>
    </p>
    <p class="words" dir="auto">${event.text || msg('Je schreef geen eigen woorden.')}</p>
  </li>`;
}

function writer({ by, team }: FollowedEvent): string {
  if (by === null) return team?.name ?? msg('Het team');
  return team ? msg(str`${by} van ${team.name}`) : by;
}

function act({ clock }: OpenView, event: FollowedEvent): TemplateResult | typeof nothing {
  const text = actText(event);
  if (text === '') return nothing;
  return html`<li class="act">${text} <time datetime=${event.at}>${momentOf(event.at, clock)}</time></li>`;
}

function actText(event: FollowedEvent): string {
  switch (event.kind) {
    case 'ontvangen':
      return msg('Je vraag kwam aan.');
    case 'genomen':
      return msg(str`${writer(event)} pakte je vraag op.`);
    case 'overgedragen':
      return event.toTeam
        ? msg(str`Je vraag ging naar ${event.toTeam.name}. Je hoeft niets opnieuw te vertellen.`)
        : msg('Je vraag ging naar een ander team. Je hoeft niets opnieuw te vertellen.');
    case 'betrokken':
      return event.toTeam ? msg(str`${event.toTeam.name} leest je vraag nu ook.`) : '';
    case 'niet-meer-betrokken':
      return event.toTeam ? msg(str`${event.toTeam.name} leest je vraag niet meer.`) : '';
    case 'antwoordwijze':
      return msg('Je koos een andere manier om antwoord te krijgen.');
    case 'ingetrokken':
      return msg('Je trok je vraag in.');
    case 'afgesloten':
      return msg(str`${writer(event)} sloot je vraag af.`);
    default:
      return '';
  }
}
