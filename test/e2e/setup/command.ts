import { spawn, type ChildProcess } from 'node:child_process';
import { createRequire } from 'node:module';

const command = createRequire(import.meta.url).resolve('../../../packages/cli/bin/voordeur.js');

/** A `voordeur` that runs, as somebody started it in a terminal. */
export interface Running {
  readonly child: ChildProcess;
  /** All that it said so far, on both streams. */
  said(): string;
  /** Resolves once it has said this. */
  saying(words: string): Promise<void>;
  /** Resolves with its exit code, or the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals | null>;
}

/** Starts `voordeur` with these arguments. */
export function voordeur(args: string[], env: NodeJS.ProcessEnv = {}): Running {
  const child = spawn(process.execPath, [command, ...args], {
    env: { ...process.env, DATABASE_URL: '', PORT: '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let heard = () => {};
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk;
      heard();
    });
  const ended = new Promise<number | NodeJS.Signals | null>((resolve) =>
    child.once('close', (code, signal) => resolve(code ?? signal)),
  );
  return {
    child,
    said: () => output,
    ended,
    saying: (words) =>
      new Promise((resolve, reject) => {
        heard = () => {
          if (output.includes(words)) resolve();
        };
        heard();
        void ended.then((how) => reject(new Error(`ended (${how}) before saying "${words}":\n${output}`)));
      }),
  };
}
