import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { savedSettings } from '@voordeur/gateway';
import { problemLines, requireMunicipality } from './municipality-file.js';
import { readStaffFiles } from './staff-files.js';

/**
 * `voordeur settings`: writes what is in force, the files of a municipality with what was edited in the inbox over them,
 * as files of their own (`--to`).
 */
export async function writeSettings(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: { municipality: { type: 'string', default: 'haarlem' }, to: { type: 'string' } },
  });
  const databaseUrl = process.env['DATABASE_URL'];
  if (!databaseUrl) throw new Error('zet DATABASE_URL op de database van de gateway');
  if (values.to === undefined) throw new Error('noem met --to een map om in te schrijven');
  const { file, municipality } = requireMunicipality(values.municipality);
  const staff = readStaffFiles(file, municipality);
  if (!staff.ok) {
    process.stderr.write(`${staff.file}: ${staff.problems.length} probleem(en)\n${problemLines(staff.problems)}`);
    return 1;
  }
  const saved = await savedSettings(databaseUrl, {
    municipality,
    liaisons: staff.liaisons,
    answerTemplates: staff.answerTemplates,
  });
  mkdirSync(values.to, { recursive: true });
  const write = (name: string, content: unknown): void => {
    const target = path.join(values.to!, name);
    writeFileSync(target, `${JSON.stringify(content, null, 2)}\n`);
    process.stdout.write(`${target}\n`);
  };
  write('municipality.json', saved.municipality);
  write('answer-templates.json', saved.answerTemplates);
  write('liaisons.json', saved.liaisons);
  return 0;
}
