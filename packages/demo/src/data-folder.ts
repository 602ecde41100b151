import { randomBytes } from 'node:crypto';
import { access, constants, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DemoError } from './demo-error.js';

/**
 * Makes the data folder if it is not there, for this user only.
 *
 * @throws DemoError where it cannot be made or written to.
 */
export async function prepareDataFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await access(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new DemoError(
      `The data folder ${folder} cannot be written (${(error as NodeJS.ErrnoException).code}). ` +
        'Start from a folder of your own, or choose one: npm start -- --data FOLDER',
    );
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
