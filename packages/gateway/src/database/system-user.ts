import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The user to run PostgreSQL as, in the form `child_process` takes; empty for "as we are". */
export interface SystemUser {
  uid?: number;
  gid?: number;
}

/** PostgreSQL refuses to run as root, so that root hands it to the user `postgres`, made if need be. */
export async function databaseUser(): Promise<SystemUser> {
  if (process.getuid?.() !== 0) return {};
  try {
    return await lookUp('postgres');
  } catch {
    await run('useradd', ['--system', '--user-group', 'postgres']);
    return lookUp('postgres');
  }
}

async function lookUp(name: string): Promise<SystemUser> {
  const [uid, gid] = await Promise.all([run('id', ['-u', name]), run('id', ['-g', name])]);
  return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
}
