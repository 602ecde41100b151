import type { SettingsDocument } from '@voordeur/core/schemas';

/** The parts of the page, in order. */
export const sections = [
  { id: 'teams', name: 'Teams', document: 'municipality' },
  { id: 'werktijden', name: 'Werktijden', document: 'municipality' },
  { id: 'teksten', name: 'Teksten', document: 'municipality' },
  { id: 'telefoonlijnen', name: 'Telefoonlijnen', document: 'municipality' },
  { id: 'contactpersonen', name: 'Contactpersonen', document: 'liaisons' },
  { id: 'antwoordteksten', name: 'Antwoordteksten', document: 'answer-templates' },
  { id: 'geschiedenis', name: 'Geschiedenis', document: null },
] as const satisfies { id: string; name: string; document: SettingsDocument | null }[];

export type SectionId = (typeof sections)[number]['id'];

/** Which part, and which thing of it is open: a team, a line, a liaison, a template. */
export interface SettingsView {
  section: SectionId;
  item: string | null;
}

/** Those that somebody may edit; what residents read is for managers. */
export function sectionsFor(manager: boolean): readonly (typeof sections)[number][] {
  return sections.filter(({ document }) => manager || document !== 'municipality');
}

export function isSection(id: string): id is SectionId {
  return sections.some((section) => section.id === id);
}

/** Where the field of a key is. */
export function viewOfKey(document: SettingsDocument, key: string): SettingsView {
  if (document === 'liaisons') return { section: 'contactpersonen', item: key };
  if (document === 'answer-templates') return { section: 'antwoordteksten', item: key };
  const [part, id = null] = key.split('/');
  if (part === 'teams') return { section: 'teams', item: id };
  if (part === 'workingHours') return { section: 'werktijden', item: null };
  if (part === 'lines') return { section: 'telefoonlijnen', item: id === 'order' ? null : id };
  return { section: 'teksten', item: null };
}
