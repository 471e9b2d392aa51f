import { ApiProperty, ApiPropertyOptional, IntersectionType } from '@nestjs/swagger';
import { EVIDENCE_STATES, SHEET_FIELDS, type EvidenceState, type RadarList, type SheetField } from '@rssz/domain';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { FIGURE_REACHES, type FigureReach } from '../../../platform/auth/scope.ts';
import { ProblemReason, Ref } from '../../../platform/http/dto/ref.dto.ts';
import { pageQuery } from '../../../platform/http/page-query.ts';
import { ReadIndicators } from './read-indicators.dto.ts';

/** The lists of the radar: who may still pass, from 30 hours to the threshold, over it but incomplete, everybody. */
export const RADAR_LISTS = ['nearest', 'near', 'over-incomplete', 'all'] as const;

export type ShownRadarList = (typeof RADAR_LISTS)[number];

const ACTED_ON = ['near', 'over-incomplete'] as const satisfies readonly RadarList[];

export class ReadRadar extends IntersectionType(ReadIndicators, pageQuery(50, 500)) {
  @ApiPropertyOptional({ enum: RADAR_LISTS, default: 'nearest' })
  @IsOptional()
  @IsIn(RADAR_LISTS)
  list: ShownRadarList = 'nearest';
  @ApiPropertyOptional({ format: 'uuid', description: 'Only people of this territorial unit' })
  @IsOptional()
  @IsUUID()
  unit?: string;
}

/** Whether the target is within reach before the end, in persons of the whole project. */
export class RadarOutlook {
  @ApiProperty({ type: 'integer' }) target: number;
  @ApiProperty({ type: 'integer' }) counted: number;
  @ApiProperty({ type: 'integer', description: 'Over the threshold, held back by an incomplete record only' })
  overIncomplete: number;
  @ApiProperty({ type: 'integer', description: 'Over it by the end of the project if their pace holds' })
  projected: number;
  @ApiProperty() isWithinReach: boolean;
  @ApiProperty({ type: 'integer', description: 'Persons missing after all of them' }) missingPersons: number;
  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'The fewest minutes that would bring the target; null when too few people still take part',
  })
  minutesToTarget: number | null;
  @ApiProperty({ type: 'integer' }) daysLeft: number;
}

export class RadarBand {
  @ApiProperty({ type: 'integer' }) fromMinutes: number;
  @ApiProperty({ type: 'integer', nullable: true, description: 'Null of the band over the threshold' })
  toMinutes: number | null;
  @ApiProperty({ type: 'integer' }) persons: number;
}

export class RadarPace {
  @ApiProperty({ type: 'integer' }) minutes: number;
  @ApiProperty({ type: 'integer', description: 'Over how many days, the day itself included' }) days: number;
}

export class RadarPerson {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ example: 'P-001' }) code: string;
  @ApiProperty({ description: 'Name or pseudonym' }) title: string;
  @ApiProperty({ type: [Ref] }) units: Ref[];
  @ApiProperty({ type: String, format: 'date', nullable: true }) exitOn: string | null;
  @ApiProperty({ enum: ACTED_ON, nullable: true }) list: RadarList | null;
  @ApiProperty({ enum: EVIDENCE_STATES }) state: EvidenceState;
  @ApiProperty({ type: ProblemReason }) reason: ProblemReason;
  @ApiProperty({ type: [ProblemReason] }) warnings: ProblemReason[];
  @ApiProperty({ type: 'integer' }) minutes: number;
  @ApiProperty({ type: 'integer' }) missingMinutes: number;
  @ApiProperty({ type: Number, nullable: true, description: 'From 0 to 1; null without support' })
  electronicShare: number | null;
  @ApiProperty({ enum: SHEET_FIELDS, isArray: true }) missingFields: SheetField[];
  @ApiProperty({ type: RadarPace }) pace: RadarPace;
  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: 'The visit by which the threshold was passed',
  })
  crossedOn: string | null;
  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: 'When it would be passed if the pace holds',
  })
  projectedOn: string | null;
  @ApiProperty({ description: 'Passed, or would be by the end of the project' }) isWithinReach: boolean;
}

export class RadarCounts {
  @ApiProperty({ type: 'integer' }) nearest: number;
  @ApiProperty({ type: 'integer' }) near: number;
  @ApiProperty({ type: 'integer' }) overIncomplete: number;
  @ApiProperty({ type: 'integer' }) all: number;
}

/** Where everybody is on the way to the threshold. */
export class ParticipantRadar {
  @ApiProperty({ format: 'date' }) asOf: string;
  @ApiProperty({ description: 'The day is yet to come: evidence is counted to today' }) asOfInFuture: boolean;
  @ApiProperty({ format: 'date' }) projectEndsOn: string;
  @ApiProperty({ type: 'integer', description: 'In minutes of the rule’s own hour' }) thresholdMinutes: number;
  @ApiProperty({ enum: ['more-than', 'at-least'] }) operator: 'more-than' | 'at-least';
  @ApiProperty({ type: 'integer', description: 'From where on somebody is near' }) nearFromMinutes: number;
  @ApiProperty({ type: RadarOutlook, description: 'Of the whole project, the same for every reader' })
  outlook: RadarOutlook;
  @ApiProperty({ type: [RadarBand], description: 'Of the whole project' }) bands: RadarBand[];
  @ApiProperty({ enum: FIGURE_REACHES, description: 'Whose people the lists show' }) reach: FigureReach;
  @ApiProperty({ type: RadarCounts, description: 'Within `reach`' }) counts: RadarCounts;
  @ApiProperty({ type: [RadarPerson] }) items: RadarPerson[];
  @ApiProperty({ type: 'integer' }) total: number;
}
