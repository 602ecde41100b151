import { createTransport, type Transporter } from 'nodemailer';

/** Where e-mail is handed over, and who it is from. */
export interface MailConfig {
  /** `smtp://user:password@host:587` or `smtps://…`. */
  smtpUrl: string;
  /** `Voordeur <voordeur@haarlem.nl>`. */
  from: string;
}

export interface Letter {
  to: string;
  subject: string;
  text: string;
  /** The same each time this letter is sent, so that a mailbox can tell a second copy. */
  id: string;
}

/**
 * Milliseconds of patience with a mail server: less than a transaction may wait (see `connection.ts`),
 * because a notice stays locked while it is sent.
 */
const patience = { connectionTimeout: 4_000, greetingTimeout: 3_000, socketTimeout: 4_000, dnsTimeout: 3_000 };

/** Hands letters over to a mail server. */
export class Mail {
  private readonly transport: Transporter;
  private readonly from: string;

  constructor({ smtpUrl, from }: MailConfig) {
    this.transport = createTransport({ url: smtpUrl, disableFileAccess: true, disableUrlAccess: true, ...patience });
    this.from = from;
  }

  /** Rejects where the server did not take it. */
  async send({ to, subject, text, id }: Letter): Promise<void> {
    await this.transport.sendMail({
      from: this.from,
      // As an object: nothing in it is read as a list of addresses.
      to: { name: '', address: to },
      subject,
      text,
      messageId: `<${id}@voordeur>`,
      headers: { 'Auto-Submitted': 'auto-generated' },
    });
  }

  close(): void {
    this.transport.close();
  }
}
