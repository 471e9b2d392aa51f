import { ApiProperty } from '@nestjs/swagger';
import {
  DELIVERABLE_STATES,
  DELIVERABLE_TRANSITION_KINDS,
  VERDICT_OUTCOMES,
  type DeliverableState,
  type DeliverableTransitionKind,
  type VerdictOutcome,
} from '@rssz/domain';
import { ProblemReason, UserRef } from '../../../platform/http/dto/ref.dto.ts';
import { Deliverable } from './deliverable.dto.ts';

export class FileVoiding {
  @ApiProperty({ format: 'date-time' }) at: string;
  @ApiProperty({ type: UserRef, nullable: true }) by: UserRef | null;
  @ApiProperty() reason: string;
}

export class FilePart {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() title: string;
}

export class DeliverableFile {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() name: string;
  @ApiProperty() mediaType: string;
  @ApiProperty({ description: 'Bytes' }) size: number;
  @ApiProperty({ type: UserRef }) uploadedBy: UserRef;
  @ApiProperty({ format: 'date-time' }) uploadedAt: string;
  @ApiProperty({ type: FileVoiding, nullable: true }) voided: FileVoiding | null;
  @ApiProperty({ type: FilePart, nullable: true, description: 'The part it was brought for' }) part: FilePart | null;
  @ApiProperty({ description: 'A draft that the system built from inputs' }) isBuilt: boolean;
  @ApiProperty({ description: 'Whether the reader may open its content' }) readable: boolean;
}

export class DeliverableEvent {
  @ApiProperty({ format: 'date-time' }) at: string;
  @ApiProperty({ type: UserRef, nullable: true }) by: UserRef | null;
  @ApiProperty({ example: 'deliverable.approved' }) type: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) effectiveOn: string | null;
  @ApiProperty({ description: 'An approval or publication for a day before the last file was recorded' })
  beforeEvidence: boolean;
  @ApiProperty({ type: String, nullable: true }) reason: string | null;
  @ApiProperty({ enum: DELIVERABLE_STATES, nullable: true }) fromState: DeliverableState | null;
  @ApiProperty({ enum: DELIVERABLE_STATES, nullable: true }) toState: DeliverableState | null;
  @ApiProperty({ type: [String] }) fields: string[];
}

export class TransitionOption {
  @ApiProperty({ enum: DELIVERABLE_TRANSITION_KINDS }) kind: DeliverableTransitionKind;
  @ApiProperty({ enum: DELIVERABLE_STATES }) to: DeliverableState;
  @ApiProperty() needsReason: boolean;
  @ApiProperty({ type: [ProblemReason], description: 'Empty when the reader may do it now' })
  refusals: readonly ProblemReason[];
}

export class DeliverableVerdict {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({
    type: 'object',
    required: ['deliverableId'],
    properties: { deliverableId: { type: 'string', format: 'uuid' } },
  })
  subject: { deliverableId: string };
  @ApiProperty({ format: 'date' }) asOf: string;
  @ApiProperty({ type: Number, nullable: true }) value: number | null;
  @ApiProperty({ enum: VERDICT_OUTCOMES }) outcome: VerdictOutcome;
  @ApiProperty() finding: string;
  @ApiProperty({ type: UserRef }) by: UserRef;
  @ApiProperty({ format: 'date-time' }) recordedAt: string;
}

export class DeliverableDetail extends Deliverable {
  @ApiProperty({ type: [DeliverableFile] }) fileList: DeliverableFile[];
  @ApiProperty({ type: [DeliverableEvent] }) history: DeliverableEvent[];
  @ApiProperty({ type: [TransitionOption] }) transitions: TransitionOption[];
  @ApiProperty({
    type: [ProblemReason],
    description: 'Why the reader may not add or void files now; empty when they may',
  })
  fileRefusals: ProblemReason[];
  @ApiProperty({ type: [DeliverableVerdict] }) verdicts: DeliverableVerdict[];
  @ApiProperty({ description: 'Approved or published after the last day of the project' }) afterProjectEnd: boolean;
  @ApiProperty({ description: 'Approved or published for a day before the last file was recorded' })
  beforeEvidence: boolean;
  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: 'The Czech day on which the last file that stands was recorded; an earlier approval needs a reason',
  })
  evidenceOn: string | null;
}
