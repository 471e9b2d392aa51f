import { Global, Module } from '@nestjs/common';
import { MailBox } from './mail-box.ts';
import { MailLock } from './mail-lock.ts';
import { MailRetry } from './mail-retry.ts';
import { MailTransport } from './mail-transport.ts';
import { SendMailHandler } from './send-mail.handler.ts';
import { SweepMailHandler } from './sweep-mail.handler.ts';

/** Mail: written once, sent by a job, or kept for the administrator when no server is given. */
@Global()
@Module({
  providers: [MailBox, MailLock, MailRetry, MailTransport, SendMailHandler, SweepMailHandler],
  exports: [MailBox, MailRetry, MailTransport],
})
export class MailModule {}
