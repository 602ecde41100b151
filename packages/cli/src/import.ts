import { statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readHsds, type HsdsReading, type HsdsRemark } from '@voordeur/core/hsds';
import { inDutch, servicesSchema, type Municipality, type Service } from '@voordeur/core/schemas';
import { readCsv } from './csv/read.js';
import { csvTemplate } from './csv/write.js';
import { readInput, shown } from './input-file.js';
import { mergeServices, type Merge } from './merge-services.js';
import { requireMunicipality } from './municipality-file.js';
import { readServicesFile, servicesJson, writeWhole } from './services-file.js';

const options = {
  format: { type: 'string' },
  into: { type: 'string' },
  municipality: { type: 'string', default: 'haarlem' },
  'dry-run': { type: 'boolean', default: false },
  partial: { type: 'boolean', default: false },
  'remove-missing': { type: 'boolean', default: false },
  'checked-on': { type: 'string' },
  source: { type: 'string' },
  leave: { type: 'string', multiple: true },
  template: { type: 'boolean', default: false },
} as const;

/** What an import found: the services, and lines about the rest. */
interface Found {
  services: Service[];
  total: number;
  problems: string[];
  notices: string[];
}

/**
 * `voordeur import`: a sociale kaart from CSV or HSDS 3.0. Without `--into` it goes to standard output.
 * @returns 1 where something cannot be taken over and `--partial` was not given; nothing is written then
 */
export async function importServices(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  const { municipality } = requireMunicipality(values.municipality);
  if (values.template) {
    process.stdout.write(csvTemplate(municipality));
    return 0;
  }
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new Error('geef één bestand of map, of - voor de standaardinvoer');
  const found = find(file, municipality, values);
  const { total, services, problems, notices } = found;
  tell(notices, 'om na te kijken', process.stderr);
  tell(problems, 'niet overgenomen', process.stderr);
  if (problems.length > 0 && !values.partial) {
    process.stderr.write(
      `Er is niets geschreven. Verbeter dit, of geef --partial om alleen de andere ${services.length} van ${total} over te nemen.\n`,
    );
    return 1;
  }
  if (values.into === undefined) {
    const say = values['dry-run'] ? process.stdout : process.stderr;
    say.write(`${shown(file)}: ${services.length} van ${total} diensten gelezen\n`);
    if (!values['dry-run']) process.stdout.write(servicesJson(services));
    return 0;
  }
  const target = path.resolve(values.into);
  const merge = mergeServices(currentServices(target), services, values['remove-missing']);
  if (!values['dry-run']) writeWhole(target, servicesJson(merge.services));
  process.stdout.write(summary(merge, target, values));
  return 0;
}

type Values = { format?: string; 'checked-on'?: string; source?: string; leave?: string[] };

function find(file: string, municipality: Municipality, values: Values): Found {
  const input = readInput(file, values.format);
  if (input.format === 'csv') {
    const { rows, services, problems, notices } = readCsv(input.bytes, municipality, values.leave);
    const lines = problems.map(
      ({ row, column, message }) =>
        [row === undefined ? [] : `rij ${row}`, column === undefined ? [] : `kolom "${column}"`].flat().join(', ') +
        `: ${message}`,
    );
    return { services, total: rows, problems: lines, notices };
  }
  const source = values.source ?? 'HSDS';
  const read = readHsds(input.value, { municipality, source, checkedOn: values['checked-on'] });
  if (!read.ok) throw new Error(`${shown(file)}: ${read.message}`);
  return {
    services: read.services,
    total: read.records,
    problems: read.problems.map(remarkLine),
    notices: noticesOf(read),
  };
}

function noticesOf({ notices, skipped, ignored }: HsdsReading): string[] {
  const counted = Object.entries(ignored).sort(([, one], [, other]) => other - one);
  return [
    ...skipped.map((remark) => `${remarkLine(remark)}; overgeslagen`),
    ...notices.map(remarkLine),
    ...counted.map(
      ([path_, count]) => `het veld ${path_} heeft geen plaats op de sociale kaart (${count} keer); niet overgenomen`,
    ),
  ];
}

function remarkLine({ nth, record, path: where, message }: HsdsRemark): string {
  const place = [`[${nth}]`, where].filter((part) => part !== '').join('.');
  return `${place}${record === '' ? '' : ` (${record})`}: ${message}`;
}

function currentServices(file: string): Service[] {
  if (statSync(file, { throwIfNoEntry: false }) === undefined) return [];
  const read = servicesSchema.safeParse(readServicesFile(file), { error: inDutch });
  if (!read.success) throw new Error(`${file} klopt niet; kijk eerst met: voordeur check --services ${file}`);
  return read.data;
}

/** More lines than this say no more; the count does. */
const mostLines = 50;

function tell(lines: string[], what: string, to: NodeJS.WritableStream): void {
  if (lines.length === 0) return;
  const rest = lines.length - mostLines;
  to.write(
    `${lines.length} ${what}:\n${lines
      .slice(0, mostLines)
      .map((line) => `  ${line}\n`)
      .join('')}`,
  );
  if (rest > 0) to.write(`  … en nog ${rest}\n`);
}

function summary(merge: Merge, target: string, values: { 'dry-run': boolean; 'remove-missing': boolean }): string {
  const { added, changed, same, missing, services } = merge;
  const lists: [string[], string][] = [
    [added, 'nieuw'],
    [changed, 'gewijzigd'],
    [
      missing,
      values['remove-missing'] ? 'verwijderd' : 'niet in de import; blijft staan (weg ermee: --remove-missing)',
    ],
  ];
  const lines = lists.flatMap(([ids, what]) => (ids.length === 0 ? [] : [`  ${ids.length} ${what}: ${first(ids)}\n`]));
  const done = values['dry-run'] ? 'niets geschreven (--dry-run)' : 'geschreven';
  return `${target}: ${services.length} diensten, ${done}\n${lines.join('')}  ${same.length} hetzelfde\n`;
}

function first(ids: string[]): string {
  return ids.slice(0, 10).join(', ') + (ids.length > 10 ? ', …' : '');
}
