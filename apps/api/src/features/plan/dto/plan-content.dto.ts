import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { COOPERATION_DAYS, PLAN_KINDS, type LocalDate, type PlanKind } from '@rssz/domain';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsNotEmpty,
  IsNumber,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { IsLocalDate } from '../../../platform/http/is-local-date.ts';

const TEXT = 4000;
const LINE = 500;

/** A measure. Its id is made by the client and stays the same over all versions of the plan. */
export class PlanMeasure {
  @ApiProperty({ format: 'uuid' }) @IsUUID() measureId: string;
  @ApiProperty() @IsString() @MaxLength(LINE) title: string;
  @ApiProperty() @IsString() @MaxLength(TEXT) description: string;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  @IsOptional()
  @IsUUID()
  thematicAreaId: string | null;

  @ApiProperty({ type: [String], description: 'Codes of target groups of the programme catalogue' })
  @IsArray()
  @ArrayMaxSize(50)
  @IsString({ each: true })
  @MaxLength(40, { each: true })
  targetGroups: string[];

  @ApiProperty({ description: 'Whom it is for where no code fits' })
  @IsString()
  @MaxLength(LINE)
  targetGroupNote: string;

  @ApiProperty({ description: 'The organisation or post that answers for it' })
  @IsString()
  @MaxLength(LINE)
  implementer: string;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  @IsOptional()
  @IsLocalDate(COOPERATION_DAYS)
  startsOn: LocalDate | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  @IsOptional()
  @IsLocalDate(COOPERATION_DAYS)
  endsOn: LocalDate | null;

  @ApiProperty({ type: 'integer', nullable: true, description: 'Estimate in whole crowns' })
  @IsOptional()
  @IsNumber()
  budgetCrowns: number | null;

  @ApiProperty() @IsString() @MaxLength(LINE) indicator: string;
}

export class PlanObjective {
  @ApiProperty({ format: 'uuid' }) @IsUUID() objectiveKey: string;
  @ApiProperty() @IsString() @MaxLength(LINE) title: string;
  @ApiProperty() @IsString() @MaxLength(TEXT) description: string;

  @ApiProperty({ type: [PlanMeasure] })
  @IsArray()
  @ArrayMaxSize(100)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => PlanMeasure)
  measures: PlanMeasure[];
}

/** All that a version of a plan says, as the form sends it and as it is read. */
export class PlanContent {
  @ApiProperty() @IsString() @MaxLength(TEXT) summary: string;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  @IsOptional()
  @IsLocalDate(COOPERATION_DAYS)
  validFrom: LocalDate | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  @IsOptional()
  @IsLocalDate(COOPERATION_DAYS)
  validTo: LocalDate | null;

  @ApiProperty({ type: [PlanObjective] })
  @IsArray()
  @ArrayMaxSize(50)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => PlanObjective)
  objectives: PlanObjective[];
}

/** What a plan is called and, of a thematic action plan, its one area. */
export class PlanHead {
  @ApiProperty() @IsString() @IsNotEmpty() @MaxLength(300) title: string;

  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true, description: 'Of a thematic action plan' })
  @IsOptional()
  @IsUUID()
  thematicAreaId?: string | null;
}

/** A new plan; its first version is a draft, empty or with objectives and measures copied from a version of another plan. */
export class StartPlan extends PlanHead {
  @ApiProperty({ format: 'uuid' }) @IsUUID() unitId: string;
  @ApiProperty({ enum: PLAN_KINDS }) @IsIn(PLAN_KINDS) kind: PlanKind;

  @ApiPropertyOptional({ format: 'uuid', description: 'Version of a plan whose objectives and measures are copied' })
  @IsOptional()
  @IsUUID()
  copyVersionId?: string;
}
