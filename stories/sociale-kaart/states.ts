import { reduce, startOfKaart, type KaartAction, type KaartState } from '@voordeur/core/sociale-kaart';
import type { Service } from '@voordeur/core/schemas';
import { deviceSearch, services } from './scripted-sociale-kaart.ts';

/** The visit of somebody to whom these things happen, one after the other. */
export function after(...actions: KaartAction[]): KaartState {
  return actions.reduce(reduce, startOfKaart);
}

/** Somebody typed this, chose these filters, and was answered; then the rest happened. */
export function found(words: string, filters: KaartState['filters'] = {}, ...actions: KaartAction[]): KaartState {
  const asked = after({ type: 'filter', filters }, { type: 'type', words });
  const answered = reduce(asked, { type: 'found', found: deviceSearch.find(asked, asked.shown) });
  return actions.reduce(reduce, answered);
}

/** A real service by its id. */
export function serviceOf(id: string): Service {
  const service = services.find((one) => one.id === id);
  if (!service) throw new Error(`there is no service ${id}`);
  return service;
}
