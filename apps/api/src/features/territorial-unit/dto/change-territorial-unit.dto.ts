import { ApiProperty, ApiPropertyOptional, PartialType } from '@nestjs/swagger';
import { COOPERATION_DAYS } from '@rssz/domain';
import { IsIn, IsInt, IsOptional, IsString, IsUUID, Length, Max, MaxLength, Min, ValidateIf } from 'class-validator';
import { IsLocalDate } from '../../../platform/http/is-local-date.ts';
import { UNIT_KINDS, type UnitKind } from './territorial-unit.dto.ts';

const given = (_: unknown, value: unknown): boolean => value !== undefined;
const PLACE_FROM = `First day in the place (today when not given), or with a null place the first day out of it. Without a
place number it moves the first day of the place held last`;
const givenAndNotNull = (_: unknown, value: unknown): boolean => value !== undefined && value !== null;

export class CreateTerritorialUnit {
  @ApiProperty()
  @IsString()
  @Length(1, 200)
  name: string;

  @ApiProperty({ enum: UNIT_KINDS })
  @IsIn(UNIT_KINDS)
  kind: UnitKind;

  @ApiProperty({ example: 'CZ042' })
  @IsString()
  @Length(1, 20)
  regionCode: string;

  @ApiProperty({ type: String, format: 'date', nullable: true, required: false })
  @ValidateIf(givenAndNotNull)
  @IsLocalDate(COOPERATION_DAYS)
  cooperationFrom?: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true, required: false })
  @ValidateIf(givenAndNotNull)
  @IsLocalDate(COOPERATION_DAYS)
  cooperationTo?: string | null;

  @ApiProperty({ required: false })
  @ValidateIf(given)
  @IsString()
  @MaxLength(4000)
  note?: string;

  @ApiProperty({
    type: Number,
    nullable: true,
    required: false,
    description: 'The place to take; null leaves the place',
  })
  @ValidateIf(givenAndNotNull)
  @IsInt()
  @Min(1)
  @Max(1000)
  placeNumber?: number | null;

  @ApiProperty({ required: false, format: 'date', description: PLACE_FROM })
  @ValidateIf(given)
  @IsLocalDate(COOPERATION_DAYS)
  placeFrom?: string;
}

/** Only what is given changes. */
export class ChangeTerritorialUnit extends PartialType(CreateTerritorialUnit) {}

export class AssignToUnit {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  userId: string;

  @ApiProperty({ enum: ['consultant', 'coordinator'] })
  @IsIn(['consultant', 'coordinator'])
  role: 'consultant' | 'coordinator';

  @ApiProperty({ format: 'date' })
  @IsLocalDate(COOPERATION_DAYS)
  validFrom: string;

  @ApiProperty({ type: String, format: 'date', nullable: true, required: false })
  @IsOptional()
  @IsLocalDate(COOPERATION_DAYS)
  validTo?: string | null;

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    description: 'Code of the area of an expert; none is a consultant',
  })
  @IsOptional()
  @IsString()
  @MaxLength(50)
  thematicArea?: string | null;

  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true, description: 'Who stands in' })
  @IsOptional()
  @IsUUID()
  substituteId?: string | null;
}

export class SetUnitSubstitute {
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Null when nobody stands in' })
  @ValidateIf((_: unknown, value: unknown) => value !== null)
  @IsUUID()
  substituteId: string | null;
}

export class EndUnitAssignment {
  @ApiProperty({ format: 'date', description: 'The last day it holds' })
  @IsLocalDate(COOPERATION_DAYS)
  validTo: string;
}

/** The days of an assignment as they should have been from the beginning. */
export class CorrectUnitAssignment {
  @ApiProperty({ format: 'date' })
  @IsLocalDate(COOPERATION_DAYS)
  validFrom: string;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'The last day it holds; null is open' })
  @ValidateIf((_: unknown, value: unknown) => value !== null)
  @IsLocalDate(COOPERATION_DAYS)
  validTo: string | null;
}
