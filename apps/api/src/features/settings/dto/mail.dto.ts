import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { pageQuery } from '../../../platform/http/page-query.ts';
import { MAIL_FAILURES, type MailFailure } from '../../../platform/mail/mail-failure.ts';
import { MAIL_STATES, type MailState } from '../../../platform/mail/mail-state.ts';

export class MailQuery extends pageQuery(50, 200) {
  @ApiProperty({ required: false, enum: MAIL_STATES })
  @IsOptional()
  @IsIn(MAIL_STATES)
  state?: MailState;
}

/** A mail as the administrator sees it; `failure` says why the last attempt did not succeed. */
export class WrittenMail {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: String, format: 'email', nullable: true, description: 'Null for somebody without an account' })
  to: string | null;
  @ApiProperty({ enum: ['cs', 'en'], description: 'The language of subject and text' }) locale: 'cs' | 'en';
  @ApiProperty() subject: string;
  @ApiProperty({ type: String, nullable: true, description: 'Null when it is read where it was written only' })
  text: string | null;
  @ApiProperty({ enum: MAIL_STATES }) state: MailState;
  @ApiProperty({ description: 'How many times it was tried' }) attempts: number;
  @ApiProperty({ type: String, enum: MAIL_FAILURES, nullable: true }) failure: MailFailure | null;
  @ApiProperty({ type: String, nullable: true, description: 'What the server said, without addresses' })
  error: string | null;
  @ApiProperty({ format: 'date-time' }) createdAt: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) sentAt: string | null;
}

export class MailPage {
  @ApiProperty({ type: [WrittenMail], description: 'Newest first' }) items: WrittenMail[];
  @ApiProperty() total: number;
}
