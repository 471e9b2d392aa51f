import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { OBJECTIVE_CODES, PROGRAMME_ITEM_KINDS, type ObjectiveCode, type ProgrammeItemKind } from '@rssz/domain';

export class ProgrammePhrase {
  @ApiProperty() cs: string;
  @ApiProperty() en: string;
}

export class ProgrammeSource {
  @ApiProperty({ example: '001_277c8a001ea7b0f9.txt' }) file: string;
  @ApiProperty({ type: 'integer', example: 35 }) line: number;
}

export class ProgrammeTagItem extends ProgrammePhrase {
  @ApiProperty({ example: 'housing' }) code: string;
}

/** What we add by our own judgement; never words of the source. */
export class DerivedProgrammeTags {
  @ApiProperty({ type: [ProgrammeTagItem] }) thematicAreas: ProgrammeTagItem[];
  @ApiProperty({ type: [ProgrammeTagItem] }) targetGroups: ProgrammeTagItem[];
  @ApiProperty({ type: [String], description: 'Czech words people use for the same thing' }) keywords: string[];
}

export class ProgrammeLevelNote extends ProgrammePhrase {
  @ApiProperty({ example: '2.2-T08' }) belongsUnder: string;
}

/** What the prose of a document rules: who acts, for whom, where, in which manner, to what end. */
export class ProgrammeFacts {
  @ApiProperty({ type: [ProgrammePhrase] }) who: ProgrammePhrase[];
  @ApiProperty({ type: [ProgrammePhrase] }) forWhom: ProgrammePhrase[];
  @ApiProperty({ type: [ProgrammePhrase] }) where: ProgrammePhrase[];
  @ApiProperty({ type: [ProgrammePhrase] }) manner: ProgrammePhrase[];
  @ApiProperty({ type: [ProgrammePhrase] }) aim: ProgrammePhrase[];
}

/** One item of the catalogue under its official designation; the code is the key, titles are not unique. */
export class ProgrammeCatalogueItem {
  @ApiProperty({ example: '2.1-T01.5' }) code: string;
  @ApiProperty({ enum: PROGRAMME_ITEM_KINDS }) kind: ProgrammeItemKind;
  @ApiProperty({ enum: OBJECTIVE_CODES }) objective: ObjectiveCode;
  @ApiProperty({ type: String, nullable: true, description: 'The item of the source this one is nested in' })
  parentCode: string | null;
  @ApiProperty() titleCs: string;
  @ApiProperty() titleEn: string;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'The words of the source where ours differ: a corrected typo, or the official wording of an objective',
  })
  titleSource: string | null;
  @ApiProperty() explanationCs: string;
  @ApiProperty() explanationEn: string;
  @ApiProperty({ type: ProgrammeSource }) source: ProgrammeSource;
  @ApiProperty({ type: ProgrammeLevelNote, nullable: true }) levelNote: ProgrammeLevelNote | null;
  @ApiProperty({
    description: 'One bullet of the source runs several groups together; the derived tags tell them apart',
  })
  runsTogether: boolean;
  @ApiProperty({ type: DerivedProgrammeTags }) derived: DerivedProgrammeTags;
  @ApiProperty({ type: ProgrammeFacts }) facts: ProgrammeFacts;
}

/** A version of the catalogue and when it holds. */
export class ProgrammeVersion {
  @ApiProperty({ type: 'integer', example: 1 }) number: number;
  @ApiProperty({ format: 'date' }) validFrom: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) validTo: string | null;
  @ApiProperty({ format: 'date-time' }) recordedAt: string;
  @ApiProperty({ type: 'integer' }) items: number;
  @ApiProperty({ description: 'Whether it is the one in force today' }) isInForce: boolean;
}

export class ProgrammeItemPage {
  @ApiProperty({ type: [ProgrammeCatalogueItem] }) items: ProgrammeCatalogueItem[];
  @ApiProperty({ type: 'integer' }) total: number;
  @ApiProperty({ type: 'integer', nullable: true, description: 'The version that holds; null before the first one' })
  version: number | null;
}

export class ProgrammeItemDetail extends ProgrammeCatalogueItem {
  @ApiProperty({ type: [ProgrammeCatalogueItem], description: 'What is nested in it' })
  children: ProgrammeCatalogueItem[];
  @ApiProperty({
    type: [ProgrammeCatalogueItem],
    description: 'Items of other objectives that share most derived tags',
  })
  related: ProgrammeCatalogueItem[];
  @ApiProperty({ type: 'integer' }) version: number;
  @ApiPropertyOptional({ type: ProgrammeCatalogueItem, nullable: true }) parent: ProgrammeCatalogueItem | null;
}
