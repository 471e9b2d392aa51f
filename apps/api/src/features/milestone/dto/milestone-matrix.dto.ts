import { ApiProperty } from '@nestjs/swagger';
import { STAGES, type Stage } from '@rssz/domain';
import { IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { Ref, UserRef } from '../../../platform/http/dto/ref.dto.ts';
import { IsLocalDate } from '../../../platform/http/is-local-date.ts';
import { MilestoneCell } from './milestone.dto.ts';
import { pageQuery } from '../../../platform/http/page-query.ts';

/** How a stage may stand; without a stage in the query, any stage of the unit in that state suffices. */
export const STAGE_STATES = ['overdue', 'missing', 'planned', 'reached', 'skipped'] as const;
export type StageState = (typeof STAGE_STATES)[number];

export class MilestoneMatrixQuery extends pageQuery(100, 1000) {
  @ApiProperty({ required: false, example: 'CZ042' })
  @IsOptional()
  @IsString()
  @MaxLength(20)
  region?: string;

  @ApiProperty({ required: false, format: 'uuid', description: 'Somebody who works in the unit as a consultant' })
  @IsOptional()
  @IsUUID()
  consultant?: string;

  @ApiProperty({ required: false })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  q?: string;

  @ApiProperty({ required: false, enum: STAGES })
  @IsOptional()
  @IsIn(STAGES)
  stage?: Stage;

  @ApiProperty({ required: false, enum: STAGE_STATES })
  @IsOptional()
  @IsIn(STAGE_STATES)
  state?: StageState;

  @ApiProperty({ required: false, format: 'date', description: 'Default today; what was reached later is not shown' })
  @IsOptional()
  @IsLocalDate()
  asOf?: string;
}

export class MatrixRegion {
  @ApiProperty({ example: 'CZ042' }) code: string;
  @ApiProperty() nameCs: string;
  @ApiProperty() nameEn: string;
}

/** One unit with the stages somebody has dated, in their order; the others are empty. */
export class MilestoneMatrixRow {
  @ApiProperty({ type: Ref }) unit: Ref;
  @ApiProperty({ type: MatrixRegion }) region: MatrixRegion;
  @ApiProperty({ type: String, nullable: true, example: 'ÚC 07' }) place: string | null;
  @ApiProperty({ type: [UserRef] }) consultants: UserRef[];
  @ApiProperty({ type: [MilestoneCell] }) cells: MilestoneCell[];
}

export class MilestoneMatrix {
  @ApiProperty({ format: 'date' }) asOf: string;
  @ApiProperty({ enum: STAGES, isArray: true, description: 'The columns' }) stages: Stage[];
  @ApiProperty({ type: [MilestoneMatrixRow] }) rows: MilestoneMatrixRow[];
  @ApiProperty({ description: 'Units that match, on all pages' }) total: number;
  @ApiProperty({ description: 'Those of them with an overdue stage' }) overdueUnits: number;
}
