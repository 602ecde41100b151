import { createInterface } from 'node:readline';

/**
 * Answers each line of standard input with one line on standard output, in order, with the id that it
 * came with. A line that is no good is answered with `{"id", "error"}`; the exit code is then 1 at the
 * end.
 */
export async function answerLines(answer: (line: Record<string, unknown>) => object): Promise<number> {
  let exitCode = 0;
  let waiting: string[] = [];
  const flush = async () => {
    const block = waiting.join('');
    waiting = [];
    if (block !== '' && !process.stdout.write(block)) await new Promise((done) => process.stdout.once('drain', done));
  };
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (line.trim() === '') continue;
    const reply = replyTo(line, answer);
    if ('error' in reply) exitCode = 1;
    waiting.push(`${JSON.stringify(reply)}\n`);
    if (waiting.length === 512) await flush();
  }
  await flush();
  return exitCode;
}

function replyTo(line: string, answer: (line: Record<string, unknown>) => object): object {
  let input: unknown;
  try {
    input = JSON.parse(line);
  } catch {
    return { id: null, error: 'dit is geen JSON; schrijf één object per regel' };
  }
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    return { id: null, error: 'dit is geen object; schrijf {"id":…,"facts":{…}}' };
  const id = (input as { id?: unknown }).id ?? null;
  try {
    const reply = answer(input as Record<string, unknown>);
    return 'id' in input ? { id, ...reply } : reply;
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}
