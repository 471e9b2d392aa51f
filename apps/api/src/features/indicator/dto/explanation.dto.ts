import { ApiProperty } from '@nestjs/swagger';
import {
  ADVISORY_MODES,
  EVIDENCE_STATES,
  SHEET_FIELDS,
  SUPPORT_KINDS,
  SUPPORT_STANDINGS,
  type AdvisoryMode,
  type EvidenceState,
  type SheetField,
  type SupportKind,
  type SupportStanding,
} from '@rssz/domain';
import { ProblemReason, Ref } from '../../../platform/http/dto/ref.dto.ts';
import { WriteRule } from '../../counting-rule/counting-rule.lookup.ts';

/** What one key activity, or one kind of support, gave a person. */
export class SupportShare {
  @ApiProperty({ description: 'Code of the key activity, or the kind of support' }) key: string;
  @ApiProperty({ type: 'integer', description: 'Minutes of real time' }) realMinutes: number;
  @ApiProperty({ type: 'integer' }) electronicMinutes: number;
}

/** One visit in the sum, or left out of it. */
export class ExplainedSupport {
  @ApiProperty({ format: 'uuid' }) logId: string;
  @ApiProperty({ description: 'Whether the reader may open the log' }) isReadable: boolean;
  @ApiProperty({ format: 'date' }) heldOn: string;
  @ApiProperty({ type: Ref }) unit: Ref;
  @ApiProperty({ example: 'KA02' }) keyActivity: string;
  @ApiProperty({ enum: SUPPORT_KINDS }) kind: SupportKind;
  @ApiProperty({ enum: ADVISORY_MODES }) mode: AdvisoryMode;
  @ApiProperty() isElectronic: boolean;
  @ApiProperty({ type: 'integer' }) realMinutes: number;
  @ApiProperty({ type: 'integer', description: 'How long an hour of this kind of support is' }) hourMinutes: number;
  @ApiProperty({ description: 'What it gives under the rule, in minutes of the rule’s own hour; may have a fraction' })
  countedMinutes: number;
  @ApiProperty({ enum: SUPPORT_STANDINGS, description: 'Only support `within` the participation is in the sum' })
  standing: SupportStanding;
}

export class RuleInForce {
  @ApiProperty({ type: 'integer' }) number: number;
  @ApiProperty({ format: 'date' }) validFrom: string;
  @ApiProperty({ type: WriteRule }) rule: WriteRule;
}

/** Why a person is or is not in the number, down to the visits. */
export class ParticipantExplanation {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ example: 'P-001' }) code: string;
  @ApiProperty({ description: 'Name or pseudonym' }) title: string;
  @ApiProperty({ format: 'date' }) asOf: string;
  @ApiProperty({ description: 'The day is yet to come: evidence is counted to today' }) asOfInFuture: boolean;
  @ApiProperty({ type: RuleInForce, description: 'The version that held on the day' }) rule: RuleInForce;
  @ApiProperty({ type: String, format: 'date', nullable: true }) entryOn: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) exitOn: string | null;
  @ApiProperty({ enum: EVIDENCE_STATES }) state: EvidenceState;
  @ApiProperty({ type: ProblemReason }) reason: ProblemReason;
  @ApiProperty({ type: [ProblemReason] }) warnings: ProblemReason[];
  @ApiProperty({ type: 'integer' }) minutes: number;
  @ApiProperty({ type: 'integer' }) inPersonMinutes: number;
  @ApiProperty({ type: 'integer' }) electronicMinutes: number;
  @ApiProperty({ type: 'integer' }) missingMinutes: number;
  @ApiProperty({ enum: SHEET_FIELDS, isArray: true }) missingFields: SheetField[];
  @ApiProperty({ type: String, format: 'date', nullable: true }) completeFrom: string | null;
  @ApiProperty({ type: [SupportShare] }) byKeyActivity: SupportShare[];
  @ApiProperty({ type: [SupportShare] }) byKind: SupportShare[];
  @ApiProperty({ type: [ExplainedSupport], description: 'Oldest first; those left out are among them' })
  supports: ExplainedSupport[];
}
