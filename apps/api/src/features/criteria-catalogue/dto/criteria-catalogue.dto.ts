import { ApiProperty } from '@nestjs/swagger';
import {
  CATALOGUE_STATES,
  CATALOGUE_TRANSITION_KINDS,
  type CatalogueState,
  type CatalogueTransitionKind,
} from '@rssz/domain';
import { ProblemReason, Ref, UserRef } from '../../../platform/http/dto/ref.dto.ts';

/** A version of the catalogue of quality criteria. */
export class CriteriaCatalogue {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ example: 1 }) number: number;
  @ApiProperty() title: string;
  @ApiProperty({ type: String, nullable: true }) titleEn: string | null;
  @ApiProperty({ enum: CATALOGUE_STATES }) state: CatalogueState;
  @ApiProperty({ description: 'A sample: every screen and export says so' }) isSample: boolean;
  @ApiProperty({ type: String, format: 'date', nullable: true }) inForceFrom: string | null;
  @ApiProperty({ description: 'How many criteria it has' }) criteriaCount: number;
  @ApiProperty({ description: 'How many thematic areas they are of' }) areaCount: number;
  @ApiProperty({ type: [Ref], description: 'The units it is piloted on, as far as the reader reaches' })
  pilotUnits: Ref[];
  @ApiProperty() version: number;
}

export class CriteriaCatalogueList {
  @ApiProperty({ type: [CriteriaCatalogue], description: 'The newest version first' }) items: CriteriaCatalogue[];
  @ApiProperty({ type: [ProblemReason], description: 'Why the reader may not start a new version' })
  refusals: ProblemReason[];
}

export class CriterionLevel {
  @ApiProperty({ example: 0 }) level: number;
  @ApiProperty() descriptor: string;
  @ApiProperty({ type: String, nullable: true }) descriptorEn: string | null;
}

export class CriterionArea {
  @ApiProperty({ example: 'housing' }) code: string;
  @ApiProperty() nameCs: string;
  @ApiProperty() nameEn: string;
}

export class MappedCriterion {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ example: 'UK-BYD-1' }) code: string;
  @ApiProperty() title: string;
  @ApiProperty({ type: String, nullable: true }) titleEn: string | null;
  @ApiProperty({ description: 'Number of the catalogue version it is of' }) catalogueNumber: number;
}

/** How many of the pilot ratings gave a level; they never count as a shift. */
export class PilotLevelCount {
  @ApiProperty() level: number;
  @ApiProperty() ratings: number;
}

export class Criterion {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ example: 'UK-BYD-1' }) code: string;
  @ApiProperty({ type: CriterionArea }) thematicArea: CriterionArea;
  @ApiProperty() title: string;
  @ApiProperty({ type: String, nullable: true }) titleEn: string | null;
  @ApiProperty() description: string;
  @ApiProperty({ type: String, nullable: true }) descriptionEn: string | null;
  @ApiProperty({ type: [CriterionLevel], description: 'The lowest level first' }) levels: CriterionLevel[];
  @ApiProperty({ type: MappedCriterion, nullable: true, description: 'The earlier criterion that it continues' })
  mappedFrom: MappedCriterion | null;
  @ApiProperty({ type: [PilotLevelCount], description: 'Pilot ratings in the units that the reader reaches' })
  pilot: PilotLevelCount[];
}

export class CatalogueTransition {
  @ApiProperty({ enum: CATALOGUE_TRANSITION_KINDS }) kind: CatalogueTransitionKind;
  @ApiProperty({ enum: CATALOGUE_STATES }) to: CatalogueState;
  @ApiProperty() needsReason: boolean;
  @ApiProperty({ type: [ProblemReason] }) refusals: ProblemReason[];
}

export class CatalogueStep {
  @ApiProperty({ enum: CATALOGUE_TRANSITION_KINDS }) kind: CatalogueTransitionKind;
  @ApiProperty({ format: 'date' }) effectiveOn: string;
  @ApiProperty({ type: String, nullable: true }) reason: string | null;
  @ApiProperty({ type: UserRef, nullable: true }) by: UserRef | null;
  @ApiProperty({ format: 'date-time' }) at: string;
}

/** A criterion of the version before, on which one of this version may be mapped. */
export class EarlierCriterion {
  @ApiProperty() code: string;
  @ApiProperty() title: string;
  @ApiProperty({ type: String, nullable: true }) titleEn: string | null;
  @ApiProperty({ example: 'housing' }) thematicArea: string;
  @ApiProperty({ type: [Number] }) levels: number[];
}

export class CriteriaCatalogueDetail extends CriteriaCatalogue {
  @ApiProperty() note: string;
  @ApiProperty({ type: String, nullable: true }) noteEn: string | null;
  @ApiProperty({ description: 'What the pilot showed' }) pilotConclusion: string;
  @ApiProperty({ type: [Criterion] }) criteria: Criterion[];
  @ApiProperty({ type: [ProblemReason], description: 'What is missing before it can be piloted' })
  problems: ProblemReason[];
  @ApiProperty({ type: [ProblemReason], description: 'Why the reader may not edit it' }) editRefusals: ProblemReason[];
  @ApiProperty({ type: [CatalogueTransition] }) transitions: CatalogueTransition[];
  @ApiProperty({ type: [CatalogueStep], description: 'The newest first' }) history: CatalogueStep[];
  @ApiProperty({ type: [EarlierCriterion] }) earlierCriteria: EarlierCriterion[];
}
