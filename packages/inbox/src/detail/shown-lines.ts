import type { Municipality } from '@voordeur/core/schemas';

/** The phone lines that the person was shown, as "113 Zelfmoordpreventie (113)". */
export function shownLines(ids: readonly string[], municipality: Municipality): { name: string; number: string }[] {
  return ids.map((id) => {
    const line = municipality.lines.find((known) => known.id === id);
    return { name: line?.name.nl ?? id, number: line?.number ?? '' };
  });
}
