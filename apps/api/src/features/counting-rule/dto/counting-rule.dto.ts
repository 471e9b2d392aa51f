import { ApiProperty } from '@nestjs/swagger';
import { EVIDENCE_STATES, type EvidenceState } from '@rssz/domain';
import { ProblemReason, UserRef } from '../../../platform/http/dto/ref.dto.ts';
import { WriteRule } from './write-rule.dto.ts';

/** What the rehearsal said when a version was saved. */
export class RehearsedCounts {
  @ApiProperty({ format: 'date', description: 'The day the evidence was counted to' }) asOf: string;
  @ApiProperty({ type: 'integer' }) valueBefore: number;
  @ApiProperty({ type: 'integer' }) valueAfter: number;
  @ApiProperty({ type: 'integer' }) enters: number;
  @ApiProperty({ type: 'integer' }) leaves: number;
}

export class RuleWithdrawal {
  @ApiProperty({ format: 'date-time' }) at: string;
  @ApiProperty({ type: UserRef }) by: UserRef;
  @ApiProperty() reason: string;
}

/** One version of the rule by which persons are counted. */
export class CountingRule {
  @ApiProperty({ type: 'integer', minimum: 1 }) number: number;
  @ApiProperty({ format: 'date' }) validFrom: string;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'The last day; null while none follows' })
  validTo: string | null;
  @ApiProperty({ type: WriteRule }) rule: WriteRule;
  @ApiProperty({ description: 'Why the rule was changed; of the first version, what it rests on' }) reason: string;
  @ApiProperty({ description: 'It holds today' }) isInForce: boolean;
  @ApiProperty({ format: 'date-time' }) recordedAt: string;
  @ApiProperty({ type: UserRef, nullable: true, description: 'Null for the rule of the definition' })
  recordedBy: UserRef | null;
  @ApiProperty({ type: RehearsedCounts, nullable: true }) rehearsal: RehearsedCounts | null;
  @ApiProperty({
    type: RuleWithdrawal,
    nullable: true,
    description: 'It holds no longer, and never did as known since',
  })
  withdrawn: RuleWithdrawal | null;
}

export class CountingRules {
  @ApiProperty({ type: [CountingRule], description: 'Newest first; those withdrawn too' }) items: CountingRule[];
}

/** How a person stands under one rule. */
export class RehearsedStanding {
  @ApiProperty({ enum: EVIDENCE_STATES }) state: EvidenceState;
  @ApiProperty({ type: ProblemReason }) reason: ProblemReason;
  @ApiProperty({ type: 'integer' }) minutes: number;
}

export class RehearsedPerson {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ example: 'P-001' }) code: string;
  @ApiProperty({ description: 'Name, or the pseudonym for who reads no names' }) title: string;
  @ApiProperty({ type: RehearsedStanding }) before: RehearsedStanding;
  @ApiProperty({ type: RehearsedStanding }) after: RehearsedStanding;
}

/** A past day whose value would be another one. */
export class RehearsedDay {
  @ApiProperty({ format: 'date' }) asOf: string;
  @ApiProperty({ type: 'integer' }) valueBefore: number;
  @ApiProperty({ type: 'integer' }) valueAfter: number;
  @ApiProperty({ type: 'integer', nullable: true, description: 'What an evaluator’s verdict of that day was about' })
  verdictValue: number | null;
}

/** What a change of the rule would do. It changes nothing. */
export class RuleRehearsal {
  @ApiProperty({ format: 'date', description: 'The day the evidence is counted to' }) asOf: string;
  @ApiProperty({ format: 'date', description: 'The day whose rules are compared' }) ruleDay: string;
  @ApiProperty({ type: 'integer', description: 'The version that holds on that day now' }) currentVersion: number;
  @ApiProperty({ type: 'integer' }) valueBefore: number;
  @ApiProperty({ type: 'integer' }) valueAfter: number;
  @ApiProperty({ type: [RehearsedPerson], description: 'Who would be counted and is not' }) enters: RehearsedPerson[];
  @ApiProperty({ type: [RehearsedPerson], description: 'Who is counted and would not be' }) leaves: RehearsedPerson[];
  @ApiProperty({ type: [RehearsedPerson], description: 'Who would only come nearer or further' })
  moves: RehearsedPerson[];
  @ApiProperty({ type: 'integer' }) unchanged: number;
  @ApiProperty({ type: [RehearsedDay], description: 'Ends of months and days of verdicts that would change' })
  pastDays: RehearsedDay[];
  @ApiProperty({ description: 'To be sent with the save, as proof that this was seen' }) token: string;
}
