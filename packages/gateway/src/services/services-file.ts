import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkServices } from '@voordeur/core/services';
import type { Municipality, Service } from '@voordeur/core/schemas';

/** The services that stand beside a municipality's file, where there are any. */
export function servicesBeside(municipalityPath: string): string | undefined {
  const path = join(dirname(municipalityPath), 'services.json');
  return existsSync(path) ? path : undefined;
}

/** Reads and checks the sociale kaart; every problem at once, each with its place. */
export function readServices(path: string, municipality: Municipality): { services: Service[]; problems: string[] } {
  let input: unknown;
  try {
    input = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    return { services: [], problems: [`SERVICES: ${path} cannot be read: ${(error as Error).message}`] };
  }
  const checked = checkServices(input, municipality);
  if (checked.ok) return { services: checked.services, problems: [] };
  return { services: [], problems: checked.problems.map(({ path: at, message }) => `${path}: ${at}: ${message}`) };
}
