import { buffer } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';
import type { Postbus } from './postbus.js';

/** A mail server that sends nothing on. */
export interface MailServer {
  /** As `SMTP_URL`. */
  readonly url: string;
  stop(): Promise<void>;
}

/** By number: a mailer would ask the network where `localhost` is. */
const host = '127.0.0.1';

/**
 * Starts a mail server for this computer only, that puts every letter in the postbus.
 *
 * @param log told of a connection that broke off
 * @throws Error where the port cannot be had
 */
export async function startMailServer(
  port: number,
  postbus: Postbus,
  log: (line: string) => void,
): Promise<MailServer> {
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    // Nothing here asks a name server anything.
    disableReverseLookup: true,
    onData(stream, session, done) {
      const to = session.envelope.rcptTo.map(({ address }) => address);
      buffer(stream)
        .then((source) => postbus.take(to, source))
        .then(() => done(), done);
    },
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
  server.on('error', (error) => log(`postbus: ${error.message}`));
  return {
    url: `smtp://${host}:${port}`,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
