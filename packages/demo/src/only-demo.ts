import { createHash } from 'node:crypto';
import { realpath, rm } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DemoError } from './demo-error.js';

/**
 * Makes sure that one demo at a time uses a data folder: a second one would give the partners other
 * origins. The lock is a listening socket, which ends with its process, so that a crash leaves
 * nothing that stands in the way of the next start.
 *
 * @throws DemoError where another demo uses the folder
 */
export async function claimDataFolder(folder: string): Promise<{ release(): Promise<void> }> {
  const path = socketPath(
    createHash('sha256')
      .update(await realpath(folder))
      .digest('hex')
      .slice(0, 16),
  );
  if (await isAnswered(path))
    throw new DemoError(
      `Een andere demo gebruikt de map ${folder} al. Stop die, of kies een andere map: npm start -- --data MAP`,
    );
  // What a crash left behind: the name of a socket that nobody listens on.
  await rm(path, { force: true });
  const server = createServer((socket) => socket.end());
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(path, resolve);
  });
  server.unref();
  return { release: () => new Promise((resolve) => server.close(() => resolve())) };
}

/** Not in the folder itself: a socket's path may be about a hundred characters long, a folder's far more. */
function socketPath(name: string): string {
  return process.platform === 'win32' ? `\\\\.\\pipe\\voordeur-${name}` : join(tmpdir(), `voordeur-${name}.sock`);
}

function isAnswered(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(path);
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}
