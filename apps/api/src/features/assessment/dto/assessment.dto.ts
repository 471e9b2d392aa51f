import { ApiProperty } from '@nestjs/swagger';
import {
  ASSESSMENT_PHASES,
  CATALOGUE_STATES,
  CRITERION_SHIFTS,
  type AssessmentPhase,
  type CatalogueState,
  type CriterionShift,
} from '@rssz/domain';
import { ProblemReason, Ref, UserRef } from '../../../platform/http/dto/ref.dto.ts';
import { UnitEvidenceItem } from '../../attachment/unit-evidence.lookup.ts';

/** A rating of a criterion in a unit; one that was corrected stays readable and stands no more. */
export class Assessment {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) criterionId: string;
  @ApiProperty({ description: 'Number of the catalogue version it was rated under' }) catalogueNumber: number;
  @ApiProperty({ enum: ASSESSMENT_PHASES }) phase: AssessmentPhase;
  @ApiProperty() level: number;
  @ApiProperty({ format: 'date' }) assessedOn: string;
  @ApiProperty({ type: UserRef }) rater: UserRef;
  @ApiProperty() justification: string;
  @ApiProperty({ type: [UnitEvidenceItem] }) evidence: UnitEvidenceItem[];
  @ApiProperty({ description: 'Pilot ratings never count as a shift' }) isPilot: boolean;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) correctsId: string | null;
  @ApiProperty({ type: String, nullable: true }) correctionReason: string | null;
  @ApiProperty({ format: 'date-time' }) recordedAt: string;
  @ApiProperty({ description: 'False when a correction took its place' }) isStanding: boolean;
  @ApiProperty({ type: [ProblemReason], description: 'Why the reader may not correct it' }) refusals: ProblemReason[];
}

export class AssessedCatalogue {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() number: number;
  @ApiProperty({ enum: CATALOGUE_STATES }) state: CatalogueState;
  @ApiProperty({ description: 'A sample: every screen and export says so' }) isSample: boolean;
}

export class AssessedLevel {
  @ApiProperty() level: number;
  @ApiProperty() descriptor: string;
  @ApiProperty({ type: String, nullable: true }) descriptorEn: string | null;
}

export class RatedOn {
  @ApiProperty() level: number;
  @ApiProperty({ format: 'date' }) on: string;
}

/** A criterion of a unit with what it was rated. */
export class AssessedCriterion {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ example: 'UK-BYD-1' }) code: string;
  @ApiProperty() title: string;
  @ApiProperty({ type: String, nullable: true }) titleEn: string | null;
  @ApiProperty() description: string;
  @ApiProperty({ type: String, nullable: true }) descriptionEn: string | null;
  @ApiProperty({ type: [AssessedLevel] }) levels: AssessedLevel[];
  @ApiProperty({ type: AssessedCatalogue }) catalogue: AssessedCatalogue;
  @ApiProperty({ description: 'Agreed on in the cooperation description' }) isChosen: boolean;
  @ApiProperty({ description: 'Chosen only after the start of cooperation' }) isAddedLater: boolean;
  @ApiProperty({ type: Number, nullable: true }) targetLevel: number | null;
  @ApiProperty({ description: 'Tried out here in a pilot' }) isPilot: boolean;
  @ApiProperty({ type: RatedOn, nullable: true }) baseline: RatedOn | null;
  @ApiProperty({ type: RatedOn, nullable: true, description: 'The latest rating after the baseline' })
  latest: RatedOn | null;
  @ApiProperty({ enum: CRITERION_SHIFTS }) shift: CriterionShift;
  @ApiProperty({ description: 'Ratings under more catalogue versions, compared through their mapping' })
  isMapped: boolean;
  @ApiProperty({ type: [ProblemReason], description: 'Why it cannot be rated now' }) refusals: ProblemReason[];
  @ApiProperty({ type: [Assessment], description: 'The newest first, with those that were corrected' })
  entries: Assessment[];
}

export class AssessedThematicArea {
  @ApiProperty({ example: 'housing' }) code: string;
  @ApiProperty() nameCs: string;
  @ApiProperty() nameEn: string;
}

export class AssessedArea {
  @ApiProperty({ type: AssessedThematicArea }) thematicArea: AssessedThematicArea;
  @ApiProperty({ type: [AssessedCriterion] }) criteria: AssessedCriterion[];
}

export class UnitAssessments {
  @ApiProperty({ type: Ref }) unit: Ref;
  @ApiProperty({ format: 'date' }) asOf: string;
  @ApiProperty({ description: 'Some of the criteria are of a sample catalogue' }) isSample: boolean;
  @ApiProperty({ type: String, format: 'date', nullable: true }) cooperationFrom: string | null;
  @ApiProperty({ type: [ProblemReason], description: 'Why the reader may not rate here' }) refusals: ProblemReason[];
  @ApiProperty({ type: [AssessedArea] }) areas: AssessedArea[];
}
