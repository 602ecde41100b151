import type { StoryEvent } from '@voordeur/core/schemas';
import { texts } from '../texts.js';

export interface StoryLine {
  kind: StoryEvent['kind'];
  /** ISO instant; of the latest look where looks are taken together. */
  at: string;
  /** What happened in words, with who did it. */
  words: string;
  /** The answer, the note or the reason. */
  quote: string | null;
}

/** Milliseconds after an act in which a look is the page's own, to show what the act did. */
const refreshes = 10_000;

/**
 * The story of a question in words, oldest first. Each look is logged, and ten of them would hide what
 * happened: looks of one person in a row become one line, and one's look at what one just did is left
 * out. The gateway's log keeps them all.
 */
export function storyLines(story: readonly StoryEvent[], nameOfTeam: (id: string) => string): StoryLine[] {
  return runs(story).map(({ event, times }) => ({
    kind: event.kind,
    at: event.at,
    words: times === 1 ? words(event, nameOfTeam) : `${words(event, nameOfTeam)} (${texts.story.looks(times)})`,
    quote: event.text,
  }));
}

function runs(story: readonly StoryEvent[]): { event: StoryEvent; times: number }[] {
  const found: { event: StoryEvent; times: number }[] = [];
  for (const event of story) {
    const last = found.at(-1);
    if (last && isRefresh(event, last.event)) continue;
    if (last && event.kind === 'bekeken' && last.event.kind === 'bekeken' && last.event.by === event.by)
      found[found.length - 1] = { event, times: last.times + 1 };
    else found.push({ event, times: 1 });
  }
  return found;
}

function isRefresh(event: StoryEvent, before: StoryEvent): boolean {
  if (event.kind !== 'bekeken' || before.kind === 'bekeken' || event.by !== before.by) return false;
  return Date.parse(event.at) - Date.parse(before.at) <= refreshes;
}

function words(event: StoryEvent, nameOfTeam: (id: string) => string): string {
  const team = (id: string | null): string => (id === null ? texts.story.unknownTeam : nameOfTeam(id));
  const by = event.by ?? texts.story.someone;
  const withheld = event.withheld ? ` (${texts.story.withheld})` : '';
  switch (event.kind) {
    case 'ontvangen':
      return texts.story.ontvangen(team(event.team));
    case 'overgedragen':
      return `${by} ${texts.story.overgedragen(team(event.team), team(event.toTeam))}`;
    case 'aangeboden':
      return `${by} ${texts.story.aangeboden(team(event.toTeam), event.misroute)}`;
    case 'aangenomen':
    case 'teruggenomen':
    case 'niet-meer-betrokken':
      return `${by} ${texts.story[event.kind](team(event.toTeam))}${withheld}`;
    case 'betrokken':
      return `${by} ${texts.story.betrokken[event.basis ?? 'consent'](team(event.toTeam))}${withheld}`;
    case 'geescaleerd':
      return event.toTeam === null ? texts.story.geescaleerd : texts.story.geescaleerdTo(team(event.toTeam));
    case 'geraadpleegd':
      return `${by} ${texts.story.geraadpleegd(team(event.toTeam))}`;
    case 'geweigerd':
    case 'notitie':
    case 'raad':
      return `${by} ${texts.story[event.kind](team(event.team))}`;
    case 'aangevuld':
    case 'antwoordwijze':
    case 'ingetrokken':
      return `${texts.story.sender} ${texts.story[event.kind]}`;
    default:
      return `${by} ${texts.story[event.kind]}`;
  }
}
