import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { PLAN_KINDS, PLAN_STATES, type MeasureState, type PlanKind, type PlanState } from '@rssz/domain';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { Ref } from '../../../platform/http/dto/ref.dto.ts';
import { pageQuery } from '../../../platform/http/page-query.ts';

export class ListPlans extends pageQuery(50, 200) {
  @ApiPropertyOptional({ format: 'uuid' }) @IsOptional() @IsUUID() unit?: string;
  @ApiPropertyOptional({ enum: PLAN_KINDS }) @IsOptional() @IsIn(PLAN_KINDS) kind?: PlanKind;

  @ApiPropertyOptional({ enum: PLAN_STATES, description: 'Superseded are those whose only drafts were withdrawn' })
  @IsOptional()
  @IsIn(PLAN_STATES)
  state?: PlanState;

  @ApiPropertyOptional({ format: 'uuid', description: 'Plans of the area, or with a measure in it' })
  @IsOptional()
  @IsUUID()
  area?: string;
}

export class PlanQuery {
  @ApiPropertyOptional({ description: 'Number of the version to show' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(9999)
  version?: number;
}

/** How many measures are in each state. */
export class MeasureCounts implements Record<MeasureState, number> {
  @ApiProperty() planned: number;
  @ApiProperty() running: number;
  @ApiProperty() done: number;
  @ApiProperty() postponed: number;
  @ApiProperty() dropped: number;
}

/** A plan by the version that holds: the approved one, else the draft, else the last withdrawn one. */
export class PlanSummary {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: PLAN_KINDS }) kind: PlanKind;
  @ApiProperty() title: string;
  @ApiProperty({ type: Ref }) unit: Ref;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) thematicAreaId: string | null;
  @ApiProperty({ enum: PLAN_STATES }) state: PlanState;
  @ApiProperty({ format: 'uuid', description: 'The version that holds' }) versionId: string;
  @ApiProperty({ description: 'Number of the version that holds' }) number: number;
  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'Number of a draft amendment beside an approved version',
  })
  draftNumber: number | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) validFrom: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) validTo: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) approvedOn: string | null;
  @ApiProperty() measures: number;
  @ApiProperty({ type: MeasureCounts }) counts: MeasureCounts;
  @ApiProperty({ description: 'Measures past the day they were to be done by' }) overdue: number;
  @ApiProperty({ description: 'Sum of the estimates in whole crowns' }) budgetCrowns: number;
}

export class PlanList {
  @ApiProperty({ type: [PlanSummary] }) items: PlanSummary[];
  @ApiProperty() total: number;
  @ApiProperty({ type: [Ref], description: 'Units in which the reader may start a plan' }) writableUnits: Ref[];
}
