import { randomBytes } from 'node:crypto';
import { access, constants, mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { DemoError } from './demo-error.js';

/**
 * Makes the data folder if it is not there. Others may pass through it, because PostgreSQL runs as
 * another user where we are root, but not look into it.
 *
 * @throws DemoError where it cannot be made or written to.
 */
export async function prepareDataFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o711 });
    await access(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new DemoError(
      `In de map ${folder} kan niet worden geschreven (${(error as NodeJS.ErrnoException).code}). ` +
        'Start vanuit een eigen map, of kies er een: npm start -- --data MAP',
    );
  }
}

/**
 * Makes sure that the embedded PostgreSQL can reach the folder. It refuses to run as root, so that
 * where we are root it runs as another user, who has to pass through every folder above.
 *
 * @throws DemoError that names the folder in the way
 */
export async function requirePassable(folder: string): Promise<void> {
  if (process.getuid?.() !== 0) return;
  for (let above = folder; ; above = dirname(above)) {
    if (((await stat(above)).mode & constants.S_IXOTH) === 0)
      throw new DemoError(
        `De database draait niet als root, en kan door ${above} niet bij haar bestanden. ` +
          'Start als een gewone gebruiker, of kies een andere map: npm start -- --data MAP',
      );
    if (above === dirname(above)) return;
  }
}

/** Reads a secret that was kept before, or makes it and keeps it, readable by this user only. */
export async function keptSecret(folder: string, name: string, make: () => string | Promise<string>): Promise<string> {
  const file = join(folder, name);
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  const secret = await make();
  // Written beside it and renamed: a crash half-way never leaves half a key, with which nothing could be read again.
  const beside = `${file}.${randomBytes(4).toString('hex')}`;
  await writeFile(beside, secret, { mode: 0o600, flush: true });
  await rename(beside, file);
  return secret;
}
