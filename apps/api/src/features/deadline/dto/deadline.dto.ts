import { ApiProperty } from '@nestjs/swagger';
import { STAGES, type Stage } from '@rssz/domain';
import { UserRef } from '../../../platform/http/dto/ref.dto.ts';

export class DeadlineSubject {
  @ApiProperty({ example: 'deliverable' }) type: string;
  @ApiProperty({ format: 'uuid' }) id: string;
}

/** Something that is due on a day. */
export class Deadline {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ example: 'due' }) kind: string;
  @ApiProperty({ type: String, enum: STAGES, nullable: true, description: 'Of a milestone, whose label is its unit' })
  stage: Stage | null;
  @ApiProperty({ example: 'V-01 Metodika' }) label: string;
  @ApiProperty({ format: 'date' }) dueOn: string;
  @ApiProperty({ type: UserRef, nullable: true }) owner: UserRef | null;
  @ApiProperty({ description: 'Calendar days from today, negative when overdue' }) daysLeft: number;
  @ApiProperty({ type: DeadlineSubject }) subject: DeadlineSubject;
  @ApiProperty({ example: '/vystupy/0197…', description: 'Path of the page to work on it' }) href: string;
}

export class DeadlineList {
  @ApiProperty({ type: [Deadline] }) items: Deadline[];
  @ApiProperty({ description: 'How many there are, also beyond the size' }) total: number;
}
