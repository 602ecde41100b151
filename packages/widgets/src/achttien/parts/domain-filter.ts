import { msg } from '@lit/localize';
import { adulthoodDomains, type AdulthoodDomain } from '@voordeur/core/vocabulary';
import { html, type TemplateResult } from 'lit';
import type { AchttienView } from '../view.js';
import { icon } from './icon.js';
import { pills } from './pills.js';

/** Which part of life is shown. */
export function domainFilter({ state, content, dispatch }: AchttienView): TemplateResult {
  return pills<AdulthoodDomain | 'all'>({
    field: 'domain',
    legend: msg('Laat zien:'),
    choices: [
      { value: 'all', label: msg('Alles') },
      ...adulthoodDomains.map((value) => ({ value, label: html`${icon(value)} ${content.words.domains[value]}` })),
    ],
    chosen: state.domain ?? 'all',
    choose: (value) => dispatch({ type: 'show-domain', domain: value === 'all' ? null : value }),
  });
}
