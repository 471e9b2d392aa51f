import { ApiProperty } from '@nestjs/swagger';
import { OBJECTIVE_CODES, type ObjectiveCode } from '@rssz/domain';
import { ProgrammeCatalogueItem, ProgrammePhrase, ProgrammeSource, ProgrammeTagItem } from './programme-item.dto.ts';

export class ProgrammePriority extends ProgrammePhrase {
  @ApiProperty({ type: 'integer', example: 2 }) number: number;
}

export class ObjectiveAttachment extends ProgrammePhrase {
  @ApiProperty({ enum: OBJECTIVE_CODES }) objective: ObjectiveCode;
  @ApiProperty() isDerived: boolean;
}

export class ObjectiveWording {
  @ApiProperty() source: string;
  @ApiProperty() isVerified: boolean;
}

/** An objective without its items: enough to name it and to link it. */
export class ObjectiveHead {
  @ApiProperty({ enum: OBJECTIVE_CODES }) code: ObjectiveCode;
  @ApiProperty() titleCs: string;
  @ApiProperty() titleEn: string;
  @ApiProperty({ type: String, nullable: true, description: 'The shortened wording of the source document' })
  titleSource: string | null;
  @ApiProperty() explanationCs: string;
  @ApiProperty() explanationEn: string;
  @ApiProperty({ type: ProgrammeSource }) source: ProgrammeSource;
  @ApiProperty({ type: String, nullable: true, description: 'What the document calls the programme' })
  headingInSource: string | null;
  @ApiProperty({ type: ProgrammePriority, nullable: true }) priority: ProgrammePriority | null;
  @ApiProperty({ type: ObjectiveWording, nullable: true }) wording: ObjectiveWording | null;
  @ApiProperty({
    type: ObjectiveAttachment,
    nullable: true,
    description: 'CLLD attaches to the wording of 2.1; derived',
  })
  attachedTo: ObjectiveAttachment | null;
}

/** A specific objective with everything its document lists, in the order of the source; nesting by `parentCode`. */
export class SpecificObjective extends ObjectiveHead {
  @ApiProperty({ type: [ProgrammeCatalogueItem] }) activityGroups: ProgrammeCatalogueItem[];
  @ApiProperty({ type: [ProgrammeCatalogueItem] }) activities: ProgrammeCatalogueItem[];
  @ApiProperty({ type: [ProgrammeCatalogueItem] }) targetGroups: ProgrammeCatalogueItem[];
  @ApiProperty({ type: [ProgrammeCatalogueItem] }) supportedGroups: ProgrammeCatalogueItem[];
  @ApiProperty({ type: [ProgrammeCatalogueItem] }) features: ProgrammeCatalogueItem[];
  @ApiProperty({ type: [ProgrammeCatalogueItem] }) focusAreas: ProgrammeCatalogueItem[];
  @ApiProperty({ type: [ProgrammeCatalogueItem] }) principles: ProgrammeCatalogueItem[];
}

export class ComparedCount {
  @ApiProperty({ example: 'activity' }) kind: string;
  @ApiProperty({ type: 'integer' }) a: number;
  @ApiProperty({ type: 'integer' }) b: number;
}

/** Items of either objective that carry the same derived tag. */
export class ComparedTagRow extends ProgrammeTagItem {
  @ApiProperty({ type: [ProgrammeCatalogueItem] }) a: ProgrammeCatalogueItem[];
  @ApiProperty({ type: [ProgrammeCatalogueItem] }) b: ProgrammeCatalogueItem[];
}

export class ProgrammeComparison {
  @ApiProperty({ type: ObjectiveHead }) a: ObjectiveHead;
  @ApiProperty({ type: ObjectiveHead }) b: ObjectiveHead;
  @ApiProperty() sameWording: boolean;
  @ApiProperty({ type: [ComparedCount] }) counts: ComparedCount[];
  @ApiProperty({ type: [ComparedTagRow] }) thematicAreas: ComparedTagRow[];
  @ApiProperty({ type: [ComparedTagRow] }) targetGroups: ComparedTagRow[];
}
