import { fieldsOf, listOf, textOf, type Fields } from './fields.js';
import { taxonomyKeys, taxonomyTexts, type TaxonomyKey } from './taxonomies.js';

/** One attribute of a record, as far as it classifies. */
export interface Classification {
  /** Our taxonomy that the term is of; nothing where it is of another. */
  taxonomy: TaxonomyKey | undefined;
  code: string;
  name: string;
  value: string | undefined;
  path: string;
}

const keyByName = new Map<string, TaxonomyKey>(taxonomyKeys.map((key) => [taxonomyTexts[key].name, key]));

export function classificationsOf(record: Fields): Classification[] {
  return listOf(record['attributes']).map((attribute, nth) => {
    const term = fieldsOf(attribute['taxonomy_term']);
    const { value } = attribute;
    return {
      taxonomy: keyByName.get(textOf(term['taxonomy']) ?? ''),
      code: textOf(term['code']) ?? '',
      name: textOf(term['name']) ?? '',
      value: typeof value === 'string' ? value : undefined,
      path: `attributes[${nth}]`,
    };
  });
}
