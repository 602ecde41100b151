export { buildSearchIndex, putService } from './build.js';
export { readCatalogue, writeCatalogue, type Catalogue } from './catalogue.js';
export type { Field, Searchable } from './fields.js';
export type { Filters } from './filters.js';
export type { MatchKind } from './expansion.js';
export { readSearchIndex, SearchIndexError, searchIndexVersion, writeSearchIndex } from './serialise.js';
export { SearchIndex, type Hit, type Match, type SearchOptions } from './search-index.js';
