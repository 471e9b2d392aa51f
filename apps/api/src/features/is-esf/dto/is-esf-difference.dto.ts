import { ApiProperty } from '@nestjs/swagger';
import { SHEET_FIELDS, type SheetField } from '@rssz/domain';
import { ProblemReason } from '../../../platform/http/dto/ref.dto.ts';
import { EsfPersonRef } from './is-esf.dto.ts';

export class EsfFieldDifference {
  @ApiProperty({ enum: SHEET_FIELDS }) field: SheetField;
  @ApiProperty({ description: 'The column of IS ESF' }) column: string;
  @ApiProperty() ours: string;
  @ApiProperty() theirs: string;
}

/** A matched person whom IS ESF has in another way. */
export class EsfPersonDifference {
  @ApiProperty({ type: EsfPersonRef }) person: EsfPersonRef;
  @ApiProperty({ type: 'integer' }) line: number;
  @ApiProperty({ type: [EsfFieldDifference] }) fields: EsfFieldDifference[];
}

export class EsfPersonDifferencePage {
  @ApiProperty({ type: [EsfPersonDifference] }) items: EsfPersonDifference[];
  @ApiProperty({ type: 'integer' }) total: number;
}

/** Hours of somebody that differ; null is a side that has nothing of the kind. */
export class EsfHoursDifference {
  @ApiProperty({ type: EsfPersonRef, nullable: true, description: 'null when only IS ESF has them' })
  person: EsfPersonRef | null;
  @ApiProperty({ type: 'integer', nullable: true }) line: number | null;
  @ApiProperty({ type: String, nullable: true }) specification: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) to: string | null;
  @ApiProperty({ enum: ['in-person', 'electronic'] }) mode: 'in-person' | 'electronic';
  @ApiProperty({ type: String, nullable: true }) ours: string | null;
  @ApiProperty({ type: String, nullable: true }) theirs: string | null;
}

export class EsfHoursDifferencePage {
  @ApiProperty({
    enum: ['list', 'export'],
    nullable: true,
    description: 'What is held against ours; null when nothing is',
  })
  against: 'list' | 'export' | null;
  @ApiProperty({ type: [EsfHoursDifference] }) items: EsfHoursDifference[];
  @ApiProperty({ type: 'integer' }) total: number;
}

/** Support that an export leaves out, and why. */
export class EsfLeftOutSupport {
  @ApiProperty({ type: EsfPersonRef, nullable: true }) person: EsfPersonRef | null;
  @ApiProperty({ type: 'integer' }) period: number;
  @ApiProperty({ type: String, nullable: true }) specification: string | null;
  @ApiProperty() inPerson: string;
  @ApiProperty() electronic: string;
  @ApiProperty({ type: ProblemReason }) problem: ProblemReason;
}

export class EsfLeftOutSupportPage {
  @ApiProperty({ type: [EsfLeftOutSupport] }) items: EsfLeftOutSupport[];
  @ApiProperty({ type: 'integer' }) total: number;
}
