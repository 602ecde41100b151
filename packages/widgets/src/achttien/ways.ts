import type { VoordeurTriage } from '../triage/triage.js';
import { neighbour } from '../shell/neighbour.js';
import type { WayOn } from './view.js';

/** What another widget on this page can be shown: whom it is for and what about, as known here. */
export interface Showable extends HTMLElement {
  show(known: { age?: number; ageBand?: string; leefgebieden?: readonly string[] }): void;
}

/** The triage on this page. */
export function triageNear(from: Element): VoordeurTriage | null {
  return neighbour(from, 'voordeur-triage');
}

/** Another widget on this page that can be shown something. */
export function showableNear(from: Element, tag: 'voordeur-spreekuur' | 'voordeur-sociale-kaart'): Showable | null {
  const found = neighbour(from, tag) as Partial<Showable> | null;
  return typeof found?.show === 'function' ? (found as Showable) : null;
}

/** Where to go: to the widget on this page, else to the address. */
export function wayTo(widget: Element | null, url: string): WayOn {
  if (widget) return { kind: 'widget' };
  return url ? { kind: 'link', href: url } : null;
}

/** The widgets that one can be brought to from here. */
export const neighbours = ['voordeur-triage', 'voordeur-spreekuur', 'voordeur-sociale-kaart'] as const;
