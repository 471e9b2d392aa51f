import { ApiProperty } from '@nestjs/swagger';
import { EVIDENCE_STATES, SHEET_FIELDS, type EvidenceState, type SheetField } from '@rssz/domain';
import { ProblemReason, Ref } from '../../../platform/http/dto/ref.dto.ts';

/** A person with the support received up to a day and what the indicator makes of it. */
export class Participant {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ example: 'P-001', description: 'Pseudonym, stable for the whole project' }) code: string;
  @ApiProperty({ type: String, nullable: true, description: 'Null for a reader of pseudonyms' }) givenName:
    string | null;
  @ApiProperty({ type: String, nullable: true }) surname: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) birthDate: string | null;
  @ApiProperty({ type: String, nullable: true }) municipality: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) entryOn: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) exitOn: string | null;
  @ApiProperty({ type: String, nullable: true }) sex: string | null;
  @ApiProperty({ type: String, nullable: true }) labourStatus: string | null;
  @ApiProperty({ type: String, nullable: true }) education: string | null;
  @ApiProperty({ type: [Ref] }) units: Ref[];
  @ApiProperty({
    enum: SHEET_FIELDS,
    isArray: true,
    description: 'What the rule in force asks for and the record lacks',
  })
  missingFields: SheetField[];
  @ApiProperty({ type: String, format: 'date', nullable: true }) completeFrom: string | null;
  @ApiProperty({ type: 'integer' }) minutes: number;
  @ApiProperty({ type: 'integer', description: 'Of them, those that were not electronic learning' })
  inPersonMinutes: number;
  @ApiProperty({ enum: EVIDENCE_STATES }) state: EvidenceState;
  @ApiProperty({ type: ProblemReason }) reason: ProblemReason;
  @ApiProperty({ type: [ProblemReason] }) warnings: ProblemReason[];
  @ApiProperty({ type: 'integer', description: 'Minutes still lacking to pass the threshold' }) missingMinutes: number;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Processing restricted since' })
  restrictedFrom: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'A pseudonym only since' })
  anonymisedOn: string | null;
  @ApiProperty({ type: 'integer' }) version: number;
}

export class ParticipantPage {
  @ApiProperty({ type: [Participant] }) items: Participant[];
  @ApiProperty({ type: 'integer' }) total: number;
}

export class Support {
  @ApiProperty({ format: 'uuid' }) logId: string;
  @ApiProperty({ description: 'Whether the reader may open the log' }) isReadable: boolean;
  @ApiProperty({ format: 'date' }) heldOn: string;
  @ApiProperty({ type: Ref }) unit: Ref;
  @ApiProperty({ type: 'integer' }) minutes: number;
  @ApiProperty({ enum: ['in-person', 'remote', 'e-learning'] }) mode: string;
  @ApiProperty({ example: 'KA02' }) keyActivity: string;
  @ApiProperty({ description: 'False for a visit outside the participation of the person or outside the project' })
  counts: boolean;
}

export class SupportList {
  @ApiProperty({ type: [Support], description: 'Newest first' }) items: Support[];
  @ApiProperty({ type: 'integer', description: 'Of those that count' }) totalMinutes: number;
}
