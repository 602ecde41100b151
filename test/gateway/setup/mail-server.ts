import type { AddressInfo } from 'node:net';
import { text as readText } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';

/** What a mail server took. */
export interface Received {
  to: string[];
  /** Headers and text, decoded. */
  letter: string;
}

/** A real mail server that keeps what it gets. */
export interface TestMailServer {
  /** As `SMTP_URL` and `MAIL_FROM`. */
  environment: Record<string, string>;
  readonly received: Received[];
  /** Says "later" to every letter. */
  refuses: boolean;
  stop(): Promise<void>;
}

export async function startMailServer(): Promise<TestMailServer> {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData: (stream, session, done) => {
      void readText(stream).then((raw) => {
        if (mail.refuses) return done(Object.assign(new Error('later'), { responseCode: 451 }));
        mail.received.push({ to: session.envelope.rcptTo.map(({ address }) => address), letter: decoded(raw) });
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  const mail: TestMailServer = {
    environment: { SMTP_URL: `smtp://127.0.0.1:${port}`, MAIL_FROM: 'Voordeur <voordeur@voorbeeld.nl>' },
    received: [],
    refuses: false,
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
  return mail;
}

/** The headers and the text of a letter of one part. */
function decoded(raw: string): string {
  const [headers = '', ...body] = raw.split('\r\n\r\n');
  const text = body.join('\n\n');
  const isBase64 = /content-transfer-encoding: base64/i.test(headers);
  const plain = isBase64
    ? Buffer.from(text, 'base64').toString()
    : Buffer.from(
        text
          .replaceAll(/=\r\n/g, '')
          .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
        'latin1',
      ).toString();
  return `${headers.replaceAll('\r\n', '\n')}\n\n${plain}`;
}
