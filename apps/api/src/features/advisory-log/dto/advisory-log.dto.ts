import { ApiProperty } from '@nestjs/swagger';
import { Ref, UserRef } from '../../../platform/http/dto/ref.dto.ts';

export const SUPPORT_MODES = ['in-person', 'remote', 'e-learning'] as const;
export type SupportMode = (typeof SUPPORT_MODES)[number];

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

/** What one visit says, in the present version and in every earlier one. */
class AdvisoryLogContent {
  @ApiProperty({ type: Ref }) unit: Ref;
  @ApiProperty({ format: 'date' }) heldOn: string;
  @ApiProperty({ type: 'integer' }) minutes: number;
  @ApiProperty({ enum: SUPPORT_MODES }) mode: SupportMode;
  @ApiProperty({ type: AdvisoryLogArea }) thematicArea: AdvisoryLogArea;
  @ApiProperty({ example: 'KA02' }) keyActivity: string;
  @ApiProperty() note: string;
  @ApiProperty({ type: [AdvisoryLogAttendee] }) attendees: AdvisoryLogAttendee[];
}

export class AdvisoryLog extends AdvisoryLogContent {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: UserRef }) author: UserRef;
  @ApiProperty({ format: 'date-time' }) createdAt: string;
  @ApiProperty({ type: 'integer' }) version: number;
  @ApiProperty({ type: AdvisoryLogVoiding, nullable: true }) voided: AdvisoryLogVoiding | null;
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
}

export class AdvisoryLogPage {
  @ApiProperty({ type: [AdvisoryLog] }) items: AdvisoryLog[];
  @ApiProperty({ type: 'integer' }) total: number;
  @ApiProperty({ type: 'integer', description: 'Minutes of the valid logs found, on all pages' }) totalMinutes: number;
}
