import { ApiProperty } from '@nestjs/swagger';
import { FUNDING_STANDINGS, SOURCE_STATES, type FundingStanding, type SourceState } from '@rssz/domain';
import { IsIn, IsUUID } from 'class-validator';
import { Ref } from '../../../platform/http/dto/ref.dto.ts';
import { IfGiven } from '../../../platform/http/if-given.ts';
import { pageQuery } from '../../../platform/http/page-query.ts';

export class ListFundedMeasures extends pageQuery(50, 200) {
  @ApiProperty({ required: false, enum: FUNDING_STANDINGS, description: 'Wherever they stand when not given' })
  @IfGiven()
  @IsIn(FUNDING_STANDINGS)
  standing?: FundingStanding;

  @ApiProperty({ required: false, format: 'uuid' }) @IfGiven() @IsUUID() plan?: string;
  @ApiProperty({ required: false, format: 'uuid' }) @IfGiven() @IsUUID() unit?: string;
}

/** A source as a line of a list names it: an activity of the catalogue, or another budget. */
export class FundedMeasureSource {
  @ApiProperty({ type: String, nullable: true, example: '2.1-A06' }) itemCode: string | null;
  @ApiProperty({ type: String, nullable: true }) otherSource: string | null;
  @ApiProperty({ enum: SOURCE_STATES }) state: SourceState;
  @ApiProperty({ type: Number, nullable: true, description: 'Whole crowns' }) amountCrowns: number | null;
}

/** A measure behind a figure of the funding overview. */
export class FundedMeasure {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() title: string;
  @ApiProperty({ type: Ref }) plan: Ref;
  @ApiProperty({ type: Ref }) unit: Ref;
  @ApiProperty({ enum: FUNDING_STANDINGS }) standing: FundingStanding;
  @ApiProperty({ type: Number, nullable: true, description: 'Whole crowns' }) budgetCrowns: number | null;
  @ApiProperty({ type: [FundedMeasureSource] }) sources: FundedMeasureSource[];
}

export class FundedMeasurePage {
  @ApiProperty({ type: [FundedMeasure] }) items: FundedMeasure[];
  @ApiProperty() total: number;
}
