import { buildSearchIndex } from '@voordeur/core/search';
import type { Service } from '@voordeur/core/schemas';

/** A service as the peers read it: with the everyday words that our table gives it, as one more text. */
export interface BenchDocument {
  id: string;
  name: string;
  summary: string;
  description: string;
  organisation: string;
  lay: string;
  service: Service;
}

/**
 * The peers get the same knowledge as we: without the everyday words they find next to nothing of lay
 * words and sentences, with them the comparison is one of engines.
 * @param lay whether to give them
 */
export function documentsOf(services: readonly Service[], examples: readonly Service[], lay: boolean): BenchDocument[] {
  const words = new Map(lay ? examples.map((example) => [example.id, layWordsOf(example)]) : []);
  return services.map((service) => ({
    id: service.id,
    name: service.name,
    summary: service.summary,
    description: service.description,
    organisation: service.organisation,
    lay: words.get(service.id) ?? words.get(service.id.replace(/-\d+$/, '')) ?? '',
    service,
  }));
}

/** Whatever an index of this one service can be found by and its own texts do not say. */
function layWordsOf(service: Service): string {
  const own = `${service.name} ${service.summary} ${service.description}`.toLowerCase();
  return buildSearchIndex([service])
    .vocabulary.words.filter((word) => !own.includes(word))
    .join(' ');
}
