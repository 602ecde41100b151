export { languageByName, languageName } from './languages.js';
export { readHsds, type HsdsRead } from './read.js';
export type { ReadContext } from './read-service.js';
export type { HsdsReading, HsdsRemark } from './reading.js';
export * from './records.js';
export {
  accessNames,
  audienceNames,
  channelNames,
  costNames,
  Taxonomies,
  taxonomyKeys,
  type TaxonomyKey,
} from './taxonomies.js';
export { municipalityNamespace, uuidV5, voordeurNamespace } from './uuid.js';
export { HsdsWriter, type LastModified, type Publisher } from './write.js';
