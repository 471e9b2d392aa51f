import { ApiProperty } from '@nestjs/swagger';
import { FUNDING_STANDINGS, SOURCE_STATES, SOURCE_STEPS, type SourceState, type SourceStep } from '@rssz/domain';
import { ProblemReason, Ref, UserRef } from '../../../platform/http/dto/ref.dto.ts';
import { CallRef } from './call.dto.ts';

export const REASON_KINDS = ['words', 'meaning', 'area', 'groups', 'fact'] as const;
export const PLACE_FACTS = ['mas-territory', 'mas-unknown', 'rural'] as const;

export class FundingName {
  @ApiProperty() code: string;
  @ApiProperty() nameCs: string;
  @ApiProperty() nameEn: string;
}

/** Why an activity is suggested. */
export class FundingReason {
  @ApiProperty({ enum: REASON_KINDS }) kind: (typeof REASON_KINDS)[number];
  @ApiProperty({ type: [String], description: 'Words of the measure' }) measure: string[];
  @ApiProperty({ type: [String], description: 'Words of the catalogue that they meet' }) item: string[];
  @ApiProperty({ type: FundingName, nullable: true }) thematicArea: FundingName | null;
  @ApiProperty({ type: [FundingName] }) groups: FundingName[];
  @ApiProperty({ enum: PLACE_FACTS, nullable: true }) fact: (typeof PLACE_FACTS)[number] | null;
}

/** An activity of the catalogue as the funding of a measure names it. */
export class FundingItem {
  @ApiProperty({ example: '2.1-A06' }) code: string;
  @ApiProperty({ example: '2.1' }) objectiveCode: string;
  @ApiProperty() titleCs: string;
  @ApiProperty() titleEn: string;
  @ApiProperty() explanationCs: string;
  @ApiProperty() explanationEn: string;
}

export class FundingSuggestion {
  @ApiProperty({ type: FundingItem }) item: FundingItem;
  @ApiProperty({ type: [FundingReason], description: 'At least one; nothing is suggested without a reason' })
  reasons: FundingReason[];
  @ApiProperty({
    type: [CallRef],
    description: 'Calls of its objective that are open or coming; who is eligible stands only there',
  })
  calls: CallRef[];
}

export class SourceStepEvent {
  @ApiProperty({ enum: SOURCE_STEPS }) kind: SourceStep;
  @ApiProperty({ enum: SOURCE_STATES, nullable: true }) fromState: SourceState | null;
  @ApiProperty({ enum: SOURCE_STATES }) toState: SourceState;
  @ApiProperty({ format: 'date' }) on: string;
  @ApiProperty({ type: String, nullable: true }) reason: string | null;
  @ApiProperty({ type: Number, nullable: true }) amountCrowns: number | null;
  @ApiProperty({ type: String, nullable: true }) callNumber: string | null;
  @ApiProperty({ type: String, nullable: true }) registrationNumber: string | null;
  @ApiProperty({ type: UserRef, nullable: true }) by: UserRef | null;
  @ApiProperty({ format: 'date-time' }) at: string;
}

export class OpenSourceStep {
  @ApiProperty({ enum: SOURCE_STEPS }) kind: SourceStep;
  @ApiProperty({ enum: SOURCE_STATES, nullable: true }) to: SourceState | null;
  @ApiProperty() needsReason: boolean;
}

/** A source of money for a measure that somebody decided about. */
export class MeasureSource {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: FundingItem, nullable: true }) item: FundingItem | null;
  @ApiProperty({ type: String, nullable: true, description: 'A budget or programme outside the catalogue' })
  otherSource: string | null;
  @ApiProperty({ enum: SOURCE_STATES }) state: SourceState;
  @ApiProperty({ type: Number, nullable: true, description: 'Whole crowns: wanted, applied for or granted by state' })
  amountCrowns: number | null;
  @ApiProperty({ type: CallRef, nullable: true }) call: CallRef | null;
  @ApiProperty({ type: String, nullable: true }) registrationNumber: string | null;
  @ApiProperty({ type: [ProblemReason], description: 'What is odd about the registration number' })
  warnings: ProblemReason[];
  @ApiProperty({ type: [OpenSourceStep], description: 'What the reader may do with it now' }) steps: OpenSourceStep[];
  @ApiProperty({ type: [SourceStepEvent], description: 'The newest first' }) history: SourceStepEvent[];
  @ApiProperty() version: number;
}

/** All of the money of a measure: what might fund it and why, and what was decided. */
export class MeasureFunding {
  @ApiProperty({ format: 'uuid' }) measureId: string;
  @ApiProperty({ type: Number, nullable: true }) budgetCrowns: number | null;
  @ApiProperty({ enum: FUNDING_STANDINGS }) standing: (typeof FUNDING_STANDINGS)[number];
  @ApiProperty({ type: Number, nullable: true, description: 'Version of the catalogue; null before one is loaded' })
  catalogueVersion: number | null;
  @ApiProperty({ type: [FundingSuggestion], description: 'Not decided about yet, the best first; empty: nothing fits' })
  suggestions: FundingSuggestion[];
  @ApiProperty({ description: 'True when nothing in the catalogue fits, decided about or not' }) nothingFits: boolean;
  @ApiProperty({ type: [MeasureSource] }) sources: MeasureSource[];
  @ApiProperty({ type: [CallRef], description: 'All calls of the project that are open or coming' }) calls: CallRef[];
  @ApiProperty({ type: [ProblemReason], description: 'Why the reader may not decide' }) refusals: ProblemReason[];
}

export class FundingPart {
  @ApiProperty() measures: number;
  @ApiProperty({ description: 'Whole crowns of budget estimates' }) budgetCrowns: number;
}

export class FundingParts {
  @ApiProperty({ type: FundingPart }) granted: FundingPart;
  @ApiProperty({ type: FundingPart }) applied: FundingPart;
  @ApiProperty({ type: FundingPart }) accepted: FundingPart;
  @ApiProperty({ type: FundingPart }) refused: FundingPart;
  @ApiProperty({ type: FundingPart }) nothing: FundingPart;
}

export class FundingAmounts {
  @ApiProperty() accepted: number;
  @ApiProperty() refused: number;
  @ApiProperty() applied: number;
  @ApiProperty() granted: number;
  @ApiProperty() rejected: number;
}

export class FundingSumDto {
  @ApiProperty() measures: number;
  @ApiProperty({ description: 'Sum of budget estimates in whole crowns' }) budgetCrowns: number;
  @ApiProperty({ description: 'Measures without a budget estimate; the sums leave them out' }) withoutBudget: number;
  @ApiProperty({ type: FundingParts, description: 'Each measure once, by its furthest source' })
  byStanding: FundingParts;
  @ApiProperty({ type: FundingAmounts, description: 'Whole crowns of sources by their own state' })
  amounts: FundingAmounts;
}

export class PlanFunding {
  @ApiProperty({ type: Ref }) plan: Ref;
  @ApiProperty({ enum: ['psz', 'tap'] }) kind: string;
  @ApiProperty({ type: Ref }) unit: Ref;
  @ApiProperty({ type: FundingSumDto }) sum: FundingSumDto;
}

/** What part of the plans in sight of the reader has money. */
export class FundingOverview {
  @ApiProperty({ type: FundingSumDto }) total: FundingSumDto;
  @ApiProperty({ type: [PlanFunding] }) plans: PlanFunding[];
}
