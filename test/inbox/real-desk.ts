import { createHash, randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { startGateway, type TestGateway } from '../gateway/setup/gateway.ts';

/** Someone who works here. */
export interface Worker {
  name: string;
  teams: readonly string[];
  manager?: boolean;
}

/** A gateway that listens with its inbox page, on a database of its own, and the screens of people who are signed in. */
export class RealDesk {
  readonly gateway: TestGateway;
  readonly url: string;
  /** What went wrong in any page: scripts, and what the content policy refused. */
  readonly troubles: string[] = [];

  private constructor(gateway: TestGateway, url: string) {
    this.gateway = gateway;
    this.url = url;
  }

  static async start(): Promise<RealDesk> {
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    const gateway = await startGateway({ environment: { PUBLIC_URL: url } });
    await gateway.app.listen({ host: '127.0.0.1', port });
    return new RealDesk(gateway, url);
  }

  stop(): Promise<void> {
    return this.gateway.stop();
  }

  /** The inbox on somebody's screen, as it is after signing in. */
  async sitDown(browser: Browser, worker: Worker, options: BrowserContextOptions = {}): Promise<Page> {
    const id = randomBytes(32).toString('base64url');
    const hash = createHash('sha256').update(id).digest('hex');
    const { name, teams, manager = false } = worker;
    await this.gateway.database.query(
      `insert into staff_sessions (id_hash, subject, name, teams, manager, expires_at)
       values (decode('${hash}', 'hex'), '${name}', '${name}', '{${teams.join()}}', ${manager}, now() + interval '1 hour')`,
    );
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    await context.addCookies([{ name: 'voordeur', value: id, url: this.url }]);
    const page = await context.newPage();
    page.on('pageerror', (error) => this.troubles.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' && !/Failed to load resource|EventSource/.test(message.text()))
        this.troubles.push(message.text());
    });
    return page;
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
