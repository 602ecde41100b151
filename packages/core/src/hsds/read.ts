import { recordsOf } from './bundle.js';
import { isFields, textOf } from './fields.js';
import { countIgnored } from './ignored.js';
import { readService, type ReadContext } from './read-service.js';
import type { HsdsReading, HsdsRemark } from './reading.js';

export type HsdsRead = ({ ok: true } & HsdsReading) | { ok: false; message: string };

/**
 * Reads services from HSDS 3.0: a list, a page of the API, one service, or tables. Nothing is dropped
 * without a word: a record becomes a service, or is among the problems or what was skipped, and fields that
 * a sociale kaart has no place for are counted.
 */
export function readHsds(input: unknown, context: ReadContext): HsdsRead {
  const bundle = recordsOf(input);
  if (!bundle.ok) return bundle;
  const reading: HsdsReading = {
    records: bundle.records.length,
    services: [],
    problems: [],
    notices: [],
    skipped: [],
    ignored: {},
  };
  const places = new Map<string, number>();
  bundle.records.forEach((record, nth) => {
    const remark = (path: string, message: string): HsdsRemark => ({ nth, record: nameOf(record), path, message });
    if (!isFields(record)) return reading.problems.push(remark('', 'dit is geen object met een dienst'));
    const status = textOf(record['status']) ?? 'active';
    if (status !== 'active')
      return reading.skipped.push(remark('status', `"${status}" staat niet op de sociale kaart`));
    const { service, own, problems, notices } = readService(record, context);
    countIgnored(record, own, reading.ignored);
    reading.notices.push(...notices.map(({ path, message }) => remark(path, message)));
    const double = service && places.get(service.id);
    if (double !== undefined) problems.push({ path: 'id', message: `dezelfde dienst staat ook op plaats ${double}` });
    else if (service !== undefined) {
      places.set(service.id, nth);
      reading.services.push(service);
    }
    reading.problems.push(...problems.map(({ path, message }) => remark(path, message)));
  });
  return { ok: true, ...reading };
}

function nameOf(record: unknown): string {
  return isFields(record) ? (textOf(record['name']) ?? textOf(record['id']) ?? '') : '';
}
