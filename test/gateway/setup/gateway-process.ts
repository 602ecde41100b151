import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const server = join(dirname(createRequire(import.meta.url).resolve('@voordeur/gateway')), 'server.js');

/** The gateway as a process of its own, as an operator runs it. */
export interface GatewayProcess {
  url: string;
  output(): string;
  /** Sends a signal and waits for the end. @returns the exit code, `null` where the signal ended it */
  end(signal: 'SIGTERM' | 'SIGINT' | 'SIGKILL'): Promise<number | null>;
  post(path: string, body: object): Promise<Response>;
}

/** Starts it and waits until it says that it is ready. */
export async function startGatewayProcess(environment: Record<string, string>): Promise<GatewayProcess> {
  const child = runServer(environment);
  let output = '';
  let ready: (url: string) => void;
  const whenReady = new Promise<string>((resolve) => (ready = resolve));
  for (const stream of [child.stdout!, child.stderr!])
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk;
      const match = /^ready (\S+)$/m.exec(output);
      if (match) ready(match[1]!);
    });
  const ended = once(child, 'exit').then(() => {
    throw new Error(`the gateway stopped before it was ready: ${output}`);
  });
  const url = await Promise.race([whenReady, ended]);
  ended.catch(() => undefined);
  return {
    url,
    output: () => output,
    end: async (signal) => {
      if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
      const exit = once(child, 'exit');
      child.kill(signal);
      return (await exit)[0] as number | null;
    },
    post: (path, body) =>
      fetch(url + path, {
        method: 'POST',
        body: JSON.stringify(body),
        headers: { 'content-type': 'application/json' },
      }),
  };
}

/** Starts the process and waits for its end; for environments with which it must not run. */
export async function runGatewayUntilItEnds(
  environment: Record<string, string>,
): Promise<{ code: number; errors: string }> {
  const child = runServer(environment);
  let errors = '';
  child.stderr!.setEncoding('utf8').on('data', (chunk: string) => (errors += chunk));
  const [code] = (await once(child, 'close')) as [number];
  return { code, errors };
}

/** With nothing of this process's environment but where programs are. */
function runServer(environment: Record<string, string>): ChildProcess {
  const { PATH = '' } = process.env;
  return spawn(process.execPath, [server], {
    // Compiled code is kept, because tests start many.
    env: {
      PATH,
      NODE_COMPILE_CACHE: join(tmpdir(), 'voordeur-compile-cache'),
      HOST: '127.0.0.1',
      PORT: '0',
      LOG_LEVEL: 'warn',
      RATE_LIMIT: '0',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}
