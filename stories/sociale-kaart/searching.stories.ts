import { after, found } from './states.ts';
import { socialeKaart, type KaartStory } from './sociale-kaart.ts';

export default { ...socialeKaart, title: 'Sociale kaart/Searching' };

export const Start: KaartStory = {};
export const StartInArea: KaartStory = { args: { kaart: after({ type: 'filter', filters: { area: 'noord' } }) } };
export const FiltersOpen: KaartStory = { args: { kaart: after({ type: 'toggle-filters' }) } };
export const Waiting: KaartStory = {
  args: { kaart: after({ type: 'type', words: 'schulden' }), script: { searchable: 'never' } },
};
export const Found: KaartStory = { args: { kaart: found('schulden') } };
export const FoundWithTypo: KaartStory = { args: { kaart: found('eenzaamhied') } };
export const FoundBySentence: KaartStory = {
  args: { kaart: found('mijn man drinkt en de huur is niet betaald', { area: 'schalkwijk' }) },
};
export const FoundBySubject: KaartStory = { args: { kaart: found('', { domain: 'mantelzorg', area: 'oost' }) } };
export const FoundWithFilters: KaartStory = {
  args: {
    kaart: found(
      'pesten',
      { area: 'noord', age: 10, cost: 'gratis', language: 'nl', access: 'aanmelden' },
      { type: 'toggle-filters' },
    ),
  },
};
export const ForAChild: KaartStory = { args: { kaart: found('somber', { area: 'noord', age: 16 }) } };
export const NearDuplicates: KaartStory = { args: { kaart: found('weerbaarheidstraining') } };
export const AtTheGateway: KaartStory = { args: { script: { mode: 'gateway' } } };
export const Danger: KaartStory = {
  args: { kaart: found('mijn man staat voor de deur met een mes', {}, { type: 'danger', danger: 'nu' }) },
};
export const DangerToday: KaartStory = {
  args: { kaart: found('we moeten vrijdag ons huis uit', {}, { type: 'danger', danger: 'vandaag' }) },
};
