import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import { CONFIG } from '../../config/config.module.ts';
import type { Config } from '../../config/config.ts';

const CONNECT_MS = 10_000;
const SILENCE_MS = 30_000;

/** One mail as it goes out. `messageId` is kept in the row, so that a repeated sending carries the same one. */
export interface OutgoingMail {
  readonly messageId: string;
  readonly to: string;
  readonly locale: string;
  readonly subject: string;
  readonly text: string;
  readonly date: string;
}

/** The way out by SMTP, or none when no server is given. */
@Injectable()
export class MailTransport implements OnModuleDestroy {
  private readonly transporter: Transporter | null;

  constructor(@Inject(CONFIG) private readonly config: Config) {
    this.transporter = config.smtpUrl
      ? createTransport({
          url: config.smtpUrl,
          connectionTimeout: CONNECT_MS,
          greetingTimeout: CONNECT_MS,
          socketTimeout: SILENCE_MS,
        })
      : null;
  }

  get mode(): 'smtp' | 'kept' {
    return this.transporter ? 'smtp' : 'kept';
  }

  /** Sends, or throws what the server answered. */
  async send(mail: OutgoingMail): Promise<void> {
    if (!this.transporter) throw new Error('No SMTP server is configured');
    await this.transporter.sendMail({
      from: this.config.mailFrom,
      to: mail.to,
      subject: mail.subject,
      text: mail.text,
      messageId: mail.messageId,
      date: new Date(mail.date),
      headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': mail.locale },
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  }

  onModuleDestroy(): void {
    this.transporter?.close();
  }
}
