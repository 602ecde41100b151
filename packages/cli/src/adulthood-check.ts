import { existsSync } from 'node:fs';
import path from 'node:path';
import { reviewOf, withConfirmations, type CalendarDate, type Milestone } from '@voordeur/core/adulthood';
import { milestones } from '@voordeur/core/adulthood/milestones';
import { professionalChecklist } from '@voordeur/core/adulthood/professional';
import type { MunicipalityProblem } from '@voordeur/core/municipality';
import type { Municipality } from '@voordeur/core/schemas';
import { readJson } from './municipality-file.js';

const all: readonly Milestone[] = [...milestones, ...professionalChecklist];

/** What is wrong in what a municipality says about becoming an adult. */
export function adulthoodProblems(municipalityFile: string, { adulthood }: Municipality): MunicipalityProblem[] {
  if (!adulthood) return [];
  const unknownMilestones = Object.keys(adulthood.confirmed)
    .filter((id) => !all.some((milestone) => milestone.id === id))
    .map((id) => ({ path: `adulthood.confirmed.${id}`, message: `de mijlpaal "${id}" bestaat niet` }));
  return [...unknownServices(municipalityFile, adulthood.helpers), ...unknownMilestones];
}

/** How the texts about becoming an adult stand on a day: a line that counts them, and a warning for each that is due. */
export function adulthoodReview(
  { adulthood }: Municipality,
  today: CalendarDate,
): { summary: string; warnings: string[] } {
  const { overdue, toConfirm } = reviewOf(withConfirmations(all, adulthood), today);
  return {
    summary: `${all.length} mijlpalen rond 18 jaar, ${toConfirm.length} nog door de gemeente te bevestigen, ${overdue.length} over hun datum`,
    warnings: overdue.map(
      ({ id, reviewBy, source }) =>
        `let op: de tekst "${id}" had voor ${reviewBy} nagekeken moeten zijn; inwoners lezen nu "kan veranderd zijn". Kijk op ${source.url}`,
    ),
  };
}

function unknownServices(
  municipalityFile: string,
  helpers: NonNullable<Municipality['adulthood']>['helpers'],
): MunicipalityProblem[] {
  const file = path.join(path.dirname(municipalityFile), 'services.json');
  if (!existsSync(file)) return [];
  const read = readJson(file);
  if (!read.ok) return [{ path: 'adulthood.helpers', message: `${file}: ${read.message}` }];
  const known = new Set(
    (Array.isArray(read.value) ? read.value : []).map((service: { id?: unknown } | null) => service?.id),
  );
  return Object.entries(helpers).flatMap(([role, ids]) =>
    ids.flatMap((id, nth) =>
      known.has(id)
        ? []
        : [{ path: `adulthood.helpers.${role}[${nth}]`, message: `"${id}" staat niet in services.json ernaast` }],
    ),
  );
}
