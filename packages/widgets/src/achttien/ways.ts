import type { VoordeurSocialeKaart } from '../sociale-kaart/sociale-kaart.js';
import { neighbour } from '../shell/neighbour.js';
import type { VoordeurSpreekuur } from '../spreekuur/spreekuur.js';
import type { VoordeurTriage } from '../triage/triage.js';
import type { WayOn } from './view.js';

/** The widgets that one can be brought to from here. */
export const neighbours = ['voordeur-triage', 'voordeur-spreekuur', 'voordeur-sociale-kaart'] as const;

/** The triage on this page. */
export function triageNear(from: Element): VoordeurTriage | null {
  return neighbour(from, 'voordeur-triage');
}

/** The spreekuur on this page. */
export function spreekuurNear(from: Element): VoordeurSpreekuur | null {
  return neighbour(from, 'voordeur-spreekuur');
}

/** The sociale kaart on this page. */
export function socialeKaartNear(from: Element): VoordeurSocialeKaart | null {
  return neighbour(from, 'voordeur-sociale-kaart');
}

/** Where to go: to the widget on this page, else to the address. */
export function wayTo(widget: Element | null, url: string): WayOn {
  if (widget) return { kind: 'widget' };
  return url ? { kind: 'link', href: url } : null;
}
