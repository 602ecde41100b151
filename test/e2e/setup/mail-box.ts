import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A letter as the mail server took it. */
export interface ReceivedLetter {
  to: string[];
  /** Headers and body, as they came. */
  source: string;
}

/** A real mail server that keeps every letter that it is handed. */
export interface MailBox {
  readonly url: string;
  /** Resolves with the first letter to this address that holds these words, now or later. */
  letterTo(address: string, words: RegExp): Promise<ReceivedLetter>;
  /** Throws away what came so far. */
  forget(): void;
  close(): Promise<void>;
}

export async function startMailBox(): Promise<MailBox> {
  const letters: ReceivedLetter[] = [];
  let arrived = () => {};
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const to = session.envelope.rcptTo.map(({ address }) => address);
        letters.push({ to, source: Buffer.concat(chunks).toString('utf8') });
        arrived();
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,

    letterTo: (address, words) =>
      new Promise((resolve) => {
        const look = () => {
          const found = letters.find(({ to, source }) => to.includes(address) && words.test(source));
          if (found) resolve(found);
        };
        arrived = look;
        look();
      }),
    forget: () => void letters.splice(0),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
