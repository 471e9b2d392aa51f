import { ApiProperty } from '@nestjs/swagger';
import { NEXT_STEPS, STAGES, type NextStepCode, type Stage } from '@rssz/domain';
import { Transform, Type } from 'class-transformer';
import { IsBoolean, IsInt, IsOptional, Max, Min } from 'class-validator';
import { Ref, UserRef } from '../../../platform/http/dto/ref.dto.ts';

export const SILENT_AFTER_DAYS = 60;

export class SilentUnitQuery {
  @ApiProperty({
    required: false,
    default: SILENT_AFTER_DAYS,
    description: 'Days without contact that make a unit silent',
  })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(1000)
  days: number = SILENT_AFTER_DAYS;

  @ApiProperty({ required: false, description: 'Only units in which the reader works' })
  @IsOptional()
  @Transform(({ value }) => (value === 'true' ? true : value === 'false' ? false : (value as unknown)))
  @IsBoolean()
  mine?: boolean;
}

export class StalledStage {
  @ApiProperty({ enum: STAGES }) stage: Stage;
  @ApiProperty({ format: 'date' }) plannedOn: string;
  @ApiProperty() overdueDays: number;
}

export class UnitNextStep {
  @ApiProperty({ enum: NEXT_STEPS }) code: NextStepCode;
  @ApiProperty({ type: String, enum: STAGES, nullable: true }) stage: Stage | null;
}

export class SilentUnit {
  @ApiProperty({ type: Ref }) unit: Ref;
  @ApiProperty({ example: 'CZ042' }) regionCode: string;
  @ApiProperty({ type: [UserRef] }) consultants: UserRef[];
  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: 'Visit, milestone, agreement or assessment',
  })
  lastContactOn: string | null;
  @ApiProperty({ type: Number, nullable: true, description: 'Null while the cooperation does not run' })
  daysSilent: number | null;
  @ApiProperty() isSilent: boolean;
  @ApiProperty({ type: [StalledStage], description: 'The longest overdue first' }) stalled: StalledStage[];
  @ApiProperty({ type: UnitNextStep, nullable: true }) nextStep: UnitNextStep | null;
}

export class SilentUnitList {
  @ApiProperty({ description: 'Days without contact that make a unit silent' }) days: number;
  @ApiProperty({ type: [SilentUnit], description: 'The longest silent first, then the longest stalled' })
  items: SilentUnit[];
  @ApiProperty() silent: number;
  @ApiProperty({ description: 'Units with a stage that stands still' }) stalled: number;
  @ApiProperty({ description: 'Units looked at' }) units: number;
}
