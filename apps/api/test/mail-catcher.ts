import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerDataStream } from 'smtp-server';

export interface CaughtMail {
  readonly messageId: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

type Answer = 'accept' | 'never' | { readonly code: number; readonly message: string };

/** A real SMTP server on the loopback address that keeps what it is given. */
export class MailCatcher {
  readonly mails: CaughtMail[] = [];
  /** What to say to a mail that has arrived whole; it is in `mails` already. */
  answer: (mail: CaughtMail) => Answer = () => 'accept';

  private constructor(private readonly server: SMTPServer) {}

  static async open(): Promise<MailCatcher> {
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      closeTimeout: 100,
      onData: (stream, session, done) => {
        void textOf(stream).then((source) => {
          const mail = parse(source, session.envelope.rcptTo[0]?.address ?? '');
          catcher.mails.push(mail);
          const answer = catcher.answer(mail);
          if (answer === 'accept') done();
          else if (answer !== 'never') done(Object.assign(new Error(answer.message), { responseCode: answer.code }));
        });
      },
    });
    // A client that is killed tears its connection.
    server.on('error', () => undefined);
    const catcher = new MailCatcher(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return catcher;
  }

  get url(): string {
    return `smtp://127.0.0.1:${(this.server.server.address() as AddressInfo).port}`;
  }

  close(): Promise<void> {
    return new Promise((resolve) => this.server.close(() => resolve()));
  }
}

async function textOf(stream: SMTPServerDataStream): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('latin1');
}

function parse(source: string, to: string): CaughtMail {
  const end = source.indexOf('\r\n\r\n');
  const head = source.slice(0, end).replace(/\r\n[ \t]+/g, ' ');
  const header = (name: string): string => new RegExp(`^${name}: (.*)$`, 'im').exec(head)?.[1]?.trim() ?? '';
  const body = quotedPrintable(source.slice(end + 4));
  return { messageId: header('Message-ID'), to, subject: encodedWords(header('Subject')), text: body };
}

const encodedWords = (value: string): string =>
  value
    .replace(/\?= =\?/g, '?==?')
    .replace(/=\?UTF-8\?Q\?(.*?)\?=/gi, (_, word: string) => word.replaceAll('_', ' '))
    .replace(/(=[0-9A-F]{2})+/g, bytes);

const quotedPrintable = (value: string): string => value.replace(/=\r\n/g, '').replace(/(=[0-9A-F]{2})+/g, bytes);

const bytes = (run: string): string => Buffer.from(run.replaceAll('=', ''), 'hex').toString('utf8');
