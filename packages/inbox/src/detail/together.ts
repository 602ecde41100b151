import type { QuestionDetail, StoryEvent } from '@voordeur/core/schemas';
import { html, nothing, type TemplateResult } from 'lit';
import { texts } from '../texts.js';

interface Telling {
  nameOfTeam: (id: string) => string;
  /** An ISO instant in words. */
  moment: (at: string) => string;
}

/** What another team says to this one about the question, to be read before the question itself. */
export function together(question: QuestionDetail, telling: Telling): TemplateResult | typeof nothing {
  const { handover, role } = question;
  if (handover !== null) return role === 'offered' ? offered(handover, telling) : waiting(handover, telling);
  if (role === 'lead') return refused(question, telling);
  return role === 'informed' ? involved(question, telling) : nothing;
}

type OpenOffer = NonNullable<QuestionDetail['handover']>;

function offered(handover: OpenOffer, telling: Telling): TemplateResult {
  const from = telling.nameOfTeam(handover.fromTeam);
  const words = texts.together;
  return html`<section class="callout together" aria-labelledby="together">
    <h2 id="together">${words.offered(from)}</h2>
    ${handover.misroute ? html`<p>${words.misroute}</p>` : nothing}
    ${said(handover.reason, words.by(handover.by, telling.moment(handover.at)))}
    ${handover.staysInformed ? html`<p>${words.staysInformed(from)}</p>` : nothing}
  </section>`;
}

function waiting(handover: OpenOffer, telling: Telling): TemplateResult {
  const words = texts.together;
  return html`<section class="callout together" aria-labelledby="together">
    <h2 id="together">${words.waiting(telling.nameOfTeam(handover.toTeam))}</h2>
    <p>${words.waitingWhat(telling.nameOfTeam(handover.fromTeam))}</p>
    ${said(handover.reason, words.by(handover.by, telling.moment(handover.at)))}
  </section>`;
}

const aboutHandover: readonly StoryEvent['kind'][] = ['aangeboden', 'aangenomen', 'geweigerd', 'teruggenomen'];

function refused({ story, state }: QuestionDetail, telling: Telling): TemplateResult | typeof nothing {
  const last = story.findLast(({ kind }) => aboutHandover.includes(kind));
  if (last?.kind !== 'geweigerd' || state === 'afgesloten') return nothing;
  const words = texts.together;
  return html`<section class="callout warning together" aria-labelledby="together">
    <h2 id="together">${words.refused(telling.nameOfTeam(last.team ?? ''))}</h2>
    ${said(last.text ?? '', words.by(last.by ?? texts.story.someone, telling.moment(last.at)))}
  </section>`;
}

function involved({ story, team }: QuestionDetail, telling: Telling): TemplateResult | typeof nothing {
  const last = story.findLast(({ kind, toTeam }) => kind === 'betrokken' && toTeam === team);
  if (last === undefined) return nothing;
  const words = texts.together;
  return html`<section class="callout together" aria-labelledby="together">
    <h2 id="together">${words.involved(telling.nameOfTeam(last.team ?? ''))}</h2>
    <p>${words.bases[last.basis ?? 'consent']}${last.withheld ? ` ${words.withheld}` : nothing}</p>
    ${said(last.text ?? '', words.by(last.by ?? texts.story.someone, telling.moment(last.at)))}
  </section>`;
}

function said(text: string, by: string): TemplateResult {
  return html`<blockquote class="said" dir="auto">${text}</blockquote>
    <p class="muted small">${by}</p>`;
}
