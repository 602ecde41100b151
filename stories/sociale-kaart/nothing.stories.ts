import { after, found } from './states.ts';
import { socialeKaart, type KaartStory } from './sociale-kaart.ts';

export default { ...socialeKaart, title: 'Sociale kaart/Nothing and problems' };

export const NothingFound: KaartStory = { args: { kaart: found('xqzvw') } };
export const NothingFoundNoTriage: KaartStory = { args: { kaart: found('xqzvw'), triageUrl: '' } };
export const NothingWithTheseFilters: KaartStory = {
  args: { kaart: found('schulden', { age: 5, cost: 'eigen-bijdrage', access: 'vrij' }) },
};
export const NothingWithFiltersAlone: KaartStory = {
  args: { kaart: found('', { domain: 'verslaving', age: 3, language: 'so' }) },
};
export const WrongAge: KaartStory = {
  args: { kaart: after({ type: 'toggle-filters' }, { type: 'age', typed: 'twaalf' }) },
};
export const SearchFailed: KaartStory = {
  args: {
    kaart: after({ type: 'type', words: 'schulden' }, { type: 'search-failed' }),
    script: { searchable: 'no' },
  },
};
export const Unreachable: KaartStory = { args: { script: { reachable: 'no' } } };
