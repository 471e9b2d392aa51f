import { ApiProperty } from '@nestjs/swagger';
import {
  ASSESSMENT_PHASES,
  CELL_STATES,
  CRITERION_SHIFTS,
  EVIDENCE_KINDS,
  type AssessmentPhase,
  type CellState,
  type CriterionShift,
  type EvidenceKind,
} from '@rssz/domain';
import { Ref, UserRef } from '../../../platform/http/dto/ref.dto.ts';
import { ComparisonArea, ComparisonRegion, ComparisonRule, GoalBlocker } from './heat-map.dto.ts';

export class ComparedLevel {
  @ApiProperty({ type: 'integer' }) level: number;
  @ApiProperty() descriptor: string;
  @ApiProperty({ type: String, nullable: true }) descriptorEn: string | null;
}

export class ComparedCatalogue {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: 'integer' }) number: number;
  @ApiProperty() title: string;
  @ApiProperty({ type: String, nullable: true }) titleEn: string | null;
  @ApiProperty() isSample: boolean;
}

export class ComparedCriterion {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() code: string;
  @ApiProperty() title: string;
  @ApiProperty({ type: String, nullable: true }) titleEn: string | null;
  @ApiProperty() description: string;
  @ApiProperty({ type: String, nullable: true }) descriptionEn: string | null;
  @ApiProperty({ type: ComparedCatalogue }) catalogue: ComparedCatalogue;
  @ApiProperty({ type: [ComparedLevel] }) levels: ComparedLevel[];
}

export class RatingEvidence {
  @ApiProperty({ enum: EVIDENCE_KINDS }) kind: EvidenceKind;
  @ApiProperty({ format: 'uuid', description: 'Of the attachment, the advisory log or the deliverable' }) id: string;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Name of the file, day of the advisory log, or code and title of the deliverable; null when hidden',
  })
  label: string | null;
  @ApiProperty({ description: 'Whether the reader may open it' }) isReadable: boolean;
}

export class RatingPoint {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'date' }) on: string;
  @ApiProperty({ enum: ASSESSMENT_PHASES }) phase: AssessmentPhase;
  @ApiProperty({ type: 'integer' }) level: number;
  @ApiProperty({ format: 'uuid', description: 'The criterion it was rated by, of its own catalogue version' })
  criterionId: string;
  @ApiProperty({ type: ComparedCatalogue }) catalogue: ComparedCatalogue;
  @ApiProperty({ type: ComparedLevel, description: 'The level in words of its own scale' }) words: ComparedLevel;
  @ApiProperty({ type: UserRef }) rater: UserRef;
  @ApiProperty({ type: String, nullable: true, description: 'Null to who may not read the diary of the unit' })
  justification: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Why it replaced an earlier entry' })
  correctionReason: string | null;
  @ApiProperty({ type: [RatingEvidence] }) evidence: RatingEvidence[];
}

export class CriterionStanding {
  @ApiProperty({ type: ComparedCriterion }) criterion: ComparedCriterion;
  @ApiProperty({ enum: CRITERION_SHIFTS }) shift: CriterionShift;
  @ApiProperty({ type: 'integer', nullable: true }) from: number | null;
  @ApiProperty({ type: 'integer', nullable: true }) to: number | null;
  @ApiProperty({ description: 'The two are of different catalogue versions, compared through a mapping' })
  isMapped: boolean;
  @ApiProperty({ description: 'Chosen only after the start' }) isAddedLater: boolean;
  @ApiProperty({ type: 'integer', nullable: true }) targetLevel: number | null;
  @ApiProperty({ type: [RatingPoint], description: 'The oldest first, through the mappings' }) series: RatingPoint[];
}

export class AreaStanding {
  @ApiProperty({ type: ComparisonArea }) area: ComparisonArea;
  @ApiProperty({ enum: CELL_STATES }) state: CellState;
  @ApiProperty({ type: [CriterionStanding] }) criteria: CriterionStanding[];
  @ApiProperty({ type: [ComparedCriterion], description: 'Rated here, and not comparable through any mapping' })
  unmapped: ComparedCriterion[];
}

/** A unit compared in time, down to the evidence. */
export class UnitShift {
  @ApiProperty({ type: Ref }) unit: Ref;
  @ApiProperty({ type: ComparisonRegion }) region: ComparisonRegion;
  @ApiProperty({ format: 'date' }) asOf: string;
  @ApiProperty() asOfInFuture: boolean;
  @ApiProperty({ type: ComparisonRule }) rule: ComparisonRule;
  @ApiProperty() isSample: boolean;
  @ApiProperty({ type: [AreaStanding], description: 'Areas chosen or rated' }) areas: AreaStanding[];
  @ApiProperty({ type: [GoalBlocker] }) blockers: GoalBlocker[];
}
