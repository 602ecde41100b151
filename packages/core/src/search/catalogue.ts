import type { Service } from '../schemas/service.js';
import { ByteReader, ByteWriter } from './bytes.js';
import { SearchIndexError } from './serialise.js';

/** All that a page needs to search a sociale kaart and to show what is found. */
export interface Catalogue {
  /** Changes with every change of the services. */
  revision: string;
  services: Service[];
  /** For `readSearchIndex`; empty where the services are searched at the gateway. */
  index: Uint8Array;
}

const mark = 'voordeur-services';
/** Goes up with every change of the format. */
const catalogueVersion = 1;

/**
 * A catalogue as bytes. The index is bytes already; inside JSON it would be a third larger, and would
 * compress badly.
 */
export function writeCatalogue({ revision, services, index }: Catalogue): Uint8Array {
  const to = new ByteWriter();
  to.text(mark);
  to.number(catalogueVersion);
  to.text(revision);
  to.text(JSON.stringify(services));
  to.raw(index);
  return to.finish();
}

/**
 * Reads what `writeCatalogue` wrote.
 * @throws SearchIndexError when the bytes are no catalogue, of another version, or broken
 */
export function readCatalogue(bytes: Uint8Array): Catalogue {
  const from = new ByteReader(bytes);
  try {
    if (from.text() !== mark) throw new SearchIndexError('not-an-index', 'these bytes are no catalogue of services');
    const version = from.number();
    if (version !== catalogueVersion)
      throw new SearchIndexError('other-version', `the catalogue has version ${version}, this code reads 1`);
    return { revision: from.text(), services: JSON.parse(from.text()) as Service[], index: from.raw() };
  } catch (error) {
    if (error instanceof SearchIndexError) throw error;
    throw new SearchIndexError('broken', 'the catalogue of services is broken', { cause: error });
  }
}
