import { ApiProperty } from '@nestjs/swagger';
import {
  CELL_STATES,
  CRITERION_SHIFTS,
  GOAL_BLOCKERS,
  type CellState,
  type CriterionShift,
  type GoalBlockerCode,
} from '@rssz/domain';
import { FIGURE_REACHES, type FigureReach } from '../../../platform/auth/scope.ts';
import { Ref } from '../../../platform/http/dto/ref.dto.ts';

export class ComparisonRule {
  @ApiProperty({ example: 'area-shift' }) code: string;
  @ApiProperty({ type: 'integer', example: 1 }) version: number;
}

export class ComparisonArea {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ example: 'housing' }) code: string;
  @ApiProperty() nameCs: string;
  @ApiProperty() nameEn: string;
}

export class ComparisonRegion {
  @ApiProperty({ example: 'CZ042' }) code: string;
  @ApiProperty() nameCs: string;
  @ApiProperty() nameEn: string;
}

/** The two levels of a chosen criterion; the order of criteria is that of the description. */
export class CellCriterion {
  @ApiProperty({ type: 'integer', nullable: true, description: 'The baseline, or the level on the earlier day' })
  from: number | null;
  @ApiProperty({ type: 'integer', nullable: true, description: 'The latest level, or that on the later day' })
  to: number | null;
  @ApiProperty({ enum: CRITERION_SHIFTS }) shift: CriterionShift;
}

export class HeatMapCell {
  @ApiProperty({ enum: CELL_STATES }) state: CellState;
  @ApiProperty({ type: [CellCriterion] }) criteria: CellCriterion[];
  @ApiProperty({ description: 'Ratings of different catalogue versions are compared through a mapping' })
  isMapped: boolean;
  @ApiProperty({ type: 'integer', description: 'Criteria rated here that no mapping lets compare' }) unmapped: number;
}

export class HeatMapRow {
  @ApiProperty({ type: Ref }) unit: Ref;
  @ApiProperty({ example: 'CZ042' }) regionCode: string;
  @ApiProperty({ type: [HeatMapCell], description: 'In the order of `areas`' }) cells: HeatMapCell[];
}

/** Areas of units by what the rule says of them. */
export class ShiftCounts implements Record<CellState, number> {
  @ApiProperty({ type: 'integer' }) 'not-chosen': number;
  @ApiProperty({ type: 'integer' }) 'not-assessed': number;
  @ApiProperty({ type: 'integer' }) 'baseline-only': number;
  @ApiProperty({ type: 'integer' }) improved: number;
  @ApiProperty({ type: 'integer' }) worse: number;
  @ApiProperty({ type: 'integer' }) mixed: number;
  @ApiProperty({ type: 'integer' }) unchanged: number;
}

export class ShiftCountRow {
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Id of the area or code of the region; null for the total',
  })
  key: string | null;
  @ApiProperty({ type: ShiftCounts }) counts: ShiftCounts;
  @ApiProperty({ type: 'integer', description: 'Units that have chosen something here' }) units: number;
}

export class ShiftCountTable {
  @ApiProperty({ type: ShiftCountRow }) total: ShiftCountRow;
  @ApiProperty({ type: [ShiftCountRow] }) byArea: ShiftCountRow[];
  @ApiProperty({ type: [ShiftCountRow] }) byRegion: ShiftCountRow[];
}

/** What keeps the goal from being judged in a unit. */
export class GoalBlocker {
  @ApiProperty({ type: Ref }) unit: Ref;
  @ApiProperty({ enum: GOAL_BLOCKERS }) code: GoalBlockerCode;
  @ApiProperty({ type: [String], description: 'Ids of the areas in which something is missing' }) areaIds: string[];
  @ApiProperty({ type: 'integer', description: 'Criteria that wait' }) criteria: number;
  @ApiProperty({ format: 'date' }) dueOn: string;
  @ApiProperty({ type: 'integer', description: 'From the day of the map; negative when overdue' }) daysLeft: number;
  @ApiProperty({ description: 'Nobody planned the day: it follows from the start or the end' }) isAssumption: boolean;
}

class Compared {
  @ApiProperty({ type: ComparisonRule }) rule: ComparisonRule;
  @ApiProperty({ enum: FIGURE_REACHES, description: 'The whole project, or the reader’s territorial units' })
  reach: FigureReach;
  @ApiProperty({ description: 'Some of the criteria are of a catalogue that is only a sample' }) isSample: boolean;
  @ApiProperty({ type: [ComparisonArea], description: 'Those in use: chosen or rated in some unit' })
  areas: ComparisonArea[];
  @ApiProperty({ type: [ComparisonRegion] }) regions: ComparisonRegion[];
  @ApiProperty({ type: [HeatMapRow] }) rows: HeatMapRow[];
  @ApiProperty({ type: ShiftCountTable }) counts: ShiftCountTable;
}

export class HeatMap extends Compared {
  @ApiProperty({ format: 'date' }) asOf: string;
  @ApiProperty({ description: 'The day is yet to come: what is known today is shown' }) asOfInFuture: boolean;
  @ApiProperty({ type: [GoalBlocker] }) blockers: GoalBlocker[];
}

export class HeatMapComparison extends Compared {
  @ApiProperty({ format: 'date' }) earlier: string;
  @ApiProperty({ format: 'date' }) later: string;
  @ApiProperty({ description: 'The later day is yet to come' }) laterInFuture: boolean;
}
