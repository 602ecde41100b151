/** What a search is made of, for an index that is kept elsewhere than in memory: the same words, the same ranking. */
export { analysisWith, survey } from './build.js';
export { documentTerms, type Analysis, type DocumentTerms, type FieldLengths } from './document.js';
export { Expander, joinedForms, type Expansion, type MatchKind } from './expansion.js';
export { fields } from './fields.js';
export { narrows, type Filters } from './filters.js';
export { impactOf, longList } from './postings.js';
export { bonus as nearBonus, mostBonus as mostNearBonus, near } from './proximity.js';
export { readQuery, type Query, type QueryWord } from './query.js';
export { coverageShare, floorOf, idf, mostRead, otherAge, shareOf, tail, weighedByProximity } from './ranking.js';
export type { Match } from './search-index.js';
export { slotsOf, type Slot } from './slots.js';
export { PhraseFinder } from './phrase-finder.js';
export { Vocabulary } from './vocabulary.js';
