import { ApiProperty } from '@nestjs/swagger';
import { FIGURE_REACHES, type FigureReach } from '../../../platform/auth/scope.ts';
import { ComparisonRegion, ComparisonRule, ShiftCounts } from './heat-map.dto.ts';

export class RegionTile {
  @ApiProperty({ type: ComparisonRegion }) region: ComparisonRegion;
  @ApiProperty({ type: 'integer' }) units: number;
  @ApiProperty({ type: 'integer', description: 'Units that have agreed on areas and criteria' }) covered: number;
  @ApiProperty({ type: 'integer', description: 'Units in which at least one area can be compared in time' })
  compared: number;
  @ApiProperty({ type: ShiftCounts }) counts: ShiftCounts;
}

/** The regions of the country with what is done and what has moved in each. */
export class RegionCoverage {
  @ApiProperty({ format: 'date' }) asOf: string;
  @ApiProperty() asOfInFuture: boolean;
  @ApiProperty({ type: ComparisonRule }) rule: ComparisonRule;
  @ApiProperty({ enum: FIGURE_REACHES }) reach: FigureReach;
  @ApiProperty({ description: 'Some of the criteria are of a catalogue that is only a sample' }) isSample: boolean;
  @ApiProperty({ type: [RegionTile], description: 'Every region, also without units' }) regions: RegionTile[];
}
