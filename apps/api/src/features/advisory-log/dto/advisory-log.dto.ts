import { ApiProperty } from '@nestjs/swagger';
import {
  ADVISORY_MODES,
  SUPPORT_KINDS,
  VISIT_RESPONSES,
  type AdvisoryMode,
  type SupportKind,
  type VisitResponseKind,
  type VisitStanding,
} from '@rssz/domain';
import { ProblemReason, Ref, UserRef } from '../../../platform/http/dto/ref.dto.ts';

export const SUPPORT_MODES = ADVISORY_MODES;
export type SupportMode = AdvisoryMode;

const VISIT_STANDINGS: readonly VisitStanding[] = ['confirmed', 'disputed', 'unanswered', 'outdated'];

export class AdvisoryLogArea {
  @ApiProperty() code: string;
  @ApiProperty() nameCs: string;
  @ApiProperty() nameEn: string;
}

export class AdvisoryLogAttendee {
  @ApiProperty({ format: 'uuid' }) participantId: string;
  @ApiProperty({ description: 'Name, or the pseudonym for a reader who may not see names' }) name: string;
  @ApiProperty({ type: 'integer' }) minutes: number;
}

export class AdvisoryLogVoiding {
  @ApiProperty({ format: 'date-time' }) at: string;
  @ApiProperty({ type: UserRef }) by: UserRef;
  @ApiProperty() reason: string;
}

/** What was agreed to follow; its day is a deadline of the author until it is done. */
export class AdvisoryLogNextStep {
  @ApiProperty() text: string;
  @ApiProperty({ format: 'date' }) dueOn: string;
}

/** What one visit says, in the present version and in every earlier one. */
class AdvisoryLogContent {
  @ApiProperty({ type: Ref }) unit: Ref;
  @ApiProperty({ format: 'date' }) heldOn: string;
  @ApiProperty({ type: 'integer' }) minutes: number;
  @ApiProperty({ enum: SUPPORT_MODES }) mode: SupportMode;
  @ApiProperty({ type: AdvisoryLogArea }) thematicArea: AdvisoryLogArea;
  @ApiProperty({ example: 'KA02' }) keyActivity: string;
  @ApiProperty() note: string;
  @ApiProperty({ type: [Ref], description: 'Other units the visit was for; its minutes are counted once' })
  furtherUnits: Ref[];
  @ApiProperty({ type: String, nullable: true, example: '09:00' }) startsAt: string | null;
  @ApiProperty({ type: String, nullable: true, example: '11:30' }) endsAt: string | null;
  @ApiProperty({ enum: SUPPORT_KINDS }) kind: SupportKind;
  @ApiProperty({ type: String, nullable: true }) place: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Null for a reader who does not write the diary there' })
  internalNote: string | null;
  @ApiProperty({ type: AdvisoryLogNextStep, nullable: true }) nextStep: AdvisoryLogNextStep | null;
  @ApiProperty({ type: 'integer', description: 'Work, never support' }) preparationMinutes: number;
  @ApiProperty({ type: 'integer', description: 'Work, never support' }) travelMinutes: number;
  @ApiProperty({ type: [AdvisoryLogAttendee] }) attendees: AdvisoryLogAttendee[];
}

export class AdvisoryLog extends AdvisoryLogContent {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: UserRef }) author: UserRef;
  @ApiProperty({ format: 'date-time' }) createdAt: string;
  @ApiProperty({ type: 'integer' }) version: number;
  @ApiProperty({ type: AdvisoryLogVoiding, nullable: true }) voided: AdvisoryLogVoiding | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) nextStepDoneOn: string | null;
  @ApiProperty({ enum: VISIT_STANDINGS, description: 'How the coordinator of the unit sees the present version' })
  standing: VisitStanding;
}

export class AdvisoryLogResponse {
  @ApiProperty({ enum: VISIT_RESPONSES }) kind: VisitResponseKind;
  @ApiProperty({ type: 'integer', description: 'The version it concerns' }) version: number;
  @ApiProperty() comment: string;
  @ApiProperty({ format: 'date-time' }) recordedAt: string;
  @ApiProperty({ type: UserRef }) by: UserRef;
}

export class AdvisoryLogVersion extends AdvisoryLogContent {
  @ApiProperty({ type: 'integer' }) version: number;
  @ApiProperty({ format: 'date-time' }) recordedAt: string;
  @ApiProperty({ type: UserRef }) by: UserRef;
  @ApiProperty({ type: String, nullable: true }) reason: string | null;
  @ApiProperty() voided: boolean;
  @ApiProperty({ type: [String], description: 'Names of the fields that differ from the version before' })
  changed: string[];
}

export class AdvisoryLogDetail extends AdvisoryLog {
  @ApiProperty({ type: [AdvisoryLogVersion], description: 'Newest first' }) history: AdvisoryLogVersion[];
  @ApiProperty({ type: [AdvisoryLogResponse], description: 'Newest first' }) responses: AdvisoryLogResponse[];
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'The log of the same visit that stands' })
  mergedIntoId: string | null;
  @ApiProperty({ description: 'Whether the reader may correct it, void it or merge it' }) isWritable: boolean;
  @ApiProperty({ type: [ProblemReason], description: 'Why the reader may not respond; empty when they may' })
  responseRefusals: ProblemReason[];
}

export class AdvisoryLogPage {
  @ApiProperty({ type: [AdvisoryLog] }) items: AdvisoryLog[];
  @ApiProperty({ type: 'integer' }) total: number;
  @ApiProperty({ type: 'integer', description: 'Minutes of the valid logs found, on all pages' }) totalMinutes: number;
}
