import { ApiProperty } from '@nestjs/swagger';
import { PART_STATES, type PartState } from '@rssz/domain';
import { ProblemReason, UserRef } from '../../../platform/http/dto/ref.dto.ts';

export class PartFile {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() name: string;
}

/** A part of a deliverable; the deliverable counts once, whatever its parts. */
export class DeliverablePart {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() title: string;
  @ApiProperty({ type: UserRef, nullable: true, description: 'Who is to bring it' }) owner: UserRef | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) dueOn: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'The day it was marked as done' })
  completedOn: string | null;
  @ApiProperty({ enum: PART_STATES }) state: PartState;
  @ApiProperty({ type: [PartFile], description: 'The files that stand' }) files: PartFile[];
  @ApiProperty() version: number;
  @ApiProperty({ type: [ProblemReason], description: 'Why the reader may not add or void its files' })
  fileRefusals: ProblemReason[];
  @ApiProperty({ type: [ProblemReason], description: 'Why the reader may not mark it as done' })
  completionRefusals: ProblemReason[];
  @ApiProperty({ type: [ProblemReason], description: 'Why the reader may not remove it' })
  removalRefusals: ProblemReason[];
}

export class DeliverablePartList {
  @ApiProperty({ type: [DeliverablePart] }) items: DeliverablePart[];
  @ApiProperty({ type: [ProblemReason], description: 'Why the reader may not add, change or order parts' })
  refusals: ProblemReason[];
}
