import { parseArgs } from 'node:util';
import { isCalendarDate } from '@voordeur/core/adulthood';
import { doubtsAbout } from '@voordeur/core/services';
import { lawProblems } from '@voordeur/core/settings/check';
import { adulthoodProblems, adulthoodReview } from './adulthood-check.js';
import { problemLines, readMunicipality } from './municipality-file.js';
import { readServices } from './services-file.js';
import { readSpreekuren } from './spreekuren-file.js';
import { readStaffFiles } from './staff-files.js';

/**
 * `voordeur check`: says what is wrong in a municipality's configuration (what breaks a law of the router too), spreekuren, answer templates, liaisons and sociale
 * kaart (`--services`, else the file beside it), all of a file at once. Warns of services that deserve a look, and of texts about becoming
 * an adult that are past their review date on a day (`--today`, else the day it is).
 */
export async function check(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { municipality: { type: 'string' }, services: { type: 'string' }, today: { type: 'string' } },
  });
  const today = values.today ?? new Date().toISOString().slice(0, 10);
  if (!isCalendarDate(today)) {
    process.stderr.write(`"${today}" is geen datum; schrijf --today als 2027-03-01\n`);
    return 2;
  }
  const read = readMunicipality(values.municipality ?? positionals[0] ?? 'haarlem');
  if (!read.ok) {
    process.stderr.write(`${read.file}: ${read.problems.length} probleem(en)\n${problemLines(read.problems)}`);
    return 1;
  }
  const laws = lawProblems(read.municipality);
  if (laws.length > 0) {
    process.stderr.write(`${read.file}: ${laws.length} probleem(en)\n${problemLines(laws)}`);
    return 1;
  }
  const hours = readSpreekuren(read.file, read.municipality);
  if (!hours.ok) {
    process.stderr.write(`${hours.file}: ${hours.problems.length} probleem(en)\n${problemLines(hours.problems)}`);
    return 1;
  }
  const staff = readStaffFiles(read.file, read.municipality);
  if (!staff.ok) {
    process.stderr.write(`${staff.file}: ${staff.problems.length} probleem(en)\n${problemLines(staff.problems)}`);
    return 1;
  }
  const adulthood = adulthoodProblems(read.file, read.municipality);
  if (adulthood.length > 0) {
    process.stderr.write(`${read.file}: ${adulthood.length} probleem(en)\n${problemLines(adulthood)}`);
    return 1;
  }
  const kaart = readServices(values.services, read.file, read.municipality);
  if (!kaart.ok) {
    process.stderr.write(`${kaart.file}: ${kaart.problems.length} probleem(en)\n${problemLines(kaart.problems)}`);
    return 1;
  }
  const { name, teams, areas, postcodes, lines } = read.municipality;
  process.stdout.write(
    `${name} klopt: ${teams.length} teams, ${areas.length} gebieden, ${postcodes.length} postcodes, ${lines.length} telefoonlijnen, ${hours.spreekuren.length} spreekuren, ${kaart.services.length} diensten\n`,
  );
  const { summary, warnings } = adulthoodReview(read.municipality, today);
  process.stdout.write(`${summary}\n`);
  for (const { service, message } of doubtsAbout(kaart.services, today))
    process.stderr.write(`let op: de dienst "${service}" ${message}\n`);
  for (const warning of warnings) process.stderr.write(`${warning}\n`);
  return 0;
}
