import { parseArgs } from 'node:util';
import { HsdsWriter } from '@voordeur/core/hsds';
import type { Municipality, Service } from '@voordeur/core/schemas';
import { writeCsv } from './csv/write.js';
import { problemLines, requireMunicipality } from './municipality-file.js';
import { readServices } from './services-file.js';

/** `voordeur export`: a sociale kaart as HSDS 3.0 or CSV, to standard output. */
export async function exportServices(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      services: { type: 'string' },
      format: { type: 'string', default: 'hsds' },
      municipality: { type: 'string', default: 'haarlem' },
    },
  });
  const { file, municipality } = requireMunicipality(values.municipality);
  const kaart = readServices(values.services, file, municipality);
  if (!kaart.ok) throw new Error(`${kaart.file} klopt niet:\n${problemLines(kaart.problems)}`);
  const { services } = kaart;
  for (const piece of pieces(services, municipality, values.format))
    if (!process.stdout.write(piece)) await new Promise((done) => process.stdout.once('drain', done));
}

function pieces(services: Service[], municipality: Municipality, format: string): Iterable<string> {
  if (format === 'csv') return [writeCsv(services, municipality)];
  if (format === 'hsds') return hsdsJson(services, municipality);
  throw new Error(`--format is hsds of csv, niet "${format}"`);
}

/** One record to a line, written as it is made: a large sociale kaart need not be in memory twice. */
function* hsdsJson(services: Service[], municipality: Municipality): Generator<string> {
  const writer = new HsdsWriter(municipality);
  yield '[';
  for (const [nth, service] of services.entries())
    yield `${nth === 0 ? '\n' : ',\n'}${JSON.stringify(writer.service(service))}`;
  yield '\n]\n';
}
