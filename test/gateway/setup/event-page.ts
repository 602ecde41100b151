import assert from 'node:assert/strict';
import type { AddressInfo } from 'node:net';
import { eventually } from './eventually.ts';
import type { TestGateway } from './gateway.ts';
import type { Staff } from './staff.ts';

/** A page that listens, over real HTTP. */
export interface EventPage {
  /** What came so far. */
  text(): string;
  /** The data of every event with this name so far. */
  events(name: string): unknown[];
  /** Resolves when the gateway ends the stream. */
  ended: Promise<void>;
  close(): void;
}

/** Opens the stream of events at a gateway that listens; resolves when it runs. */
export async function openEvents(gateway: Pick<TestGateway, 'app'>, staff: Staff): Promise<EventPage> {
  const { port } = gateway.app.server.address() as AddressInfo;
  const controller = new AbortController();
  const response = await fetch(`http://127.0.0.1:${port}/v1/staff/events`, {
    headers: { cookie: staff.cookie },
    signal: controller.signal,
  });
  assert.equal(response.status, 200);
  assert.match(String(response.headers.get('content-type')), /^text\/event-stream/);
  assert.equal(response.headers.get('cache-control'), 'no-store');
  let text = '';
  const ended = (async () => {
    const decoder = new TextDecoder();
    try {
      for await (const chunk of response.body!) text += decoder.decode(chunk, { stream: true });
    } catch (error) {
      if (!controller.signal.aborted) throw error;
    }
  })();
  const events = (name: string) =>
    [...text.matchAll(/^event: (.*)\ndata: (.*)$/gm)]
      .filter(([, event]) => event === name)
      .map(([, , data]) => JSON.parse(data!) as unknown);
  await eventually(async () => assert.ok(text.includes('retry:')));
  return { text: () => text, events, ended, close: () => controller.abort() };
}
