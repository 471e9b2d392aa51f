import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import type { LocalDate } from '@rssz/domain';
import {
  ArrayMaxSize,
  IsArray,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { IsLocalDate } from '../../../platform/http/is-local-date.ts';

const TEXT = 4000;

/** A result agreed beforehand. Its key is made by the client and stays the same over all versions. */
export class ExpectedResult {
  @ApiProperty({ format: 'uuid' }) @IsUUID() resultKey: string;
  @ApiProperty() @IsString() @MaxLength(500) title: string;
  @ApiProperty() @IsString() @MaxLength(TEXT) baseline: string;
  @ApiProperty() @IsString() @MaxLength(TEXT) target: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) @IsOptional() @IsLocalDate() dueOn: LocalDate | null;
  @ApiProperty() @IsString() @MaxLength(500) responsible: string;
}

export class ChosenCriterion {
  @ApiProperty({ format: 'uuid' }) @IsUUID() criterionId: string;
  @ApiProperty({ type: 'integer', nullable: true }) @IsOptional() @IsInt() targetLevel: number | null;
}

export class DescriptionArea {
  @ApiProperty({ format: 'uuid' }) @IsUUID() thematicAreaId: string;
  @ApiProperty() @IsString() @MaxLength(TEXT) baseline: string;
  @ApiProperty() @IsString() @MaxLength(TEXT) target: string;
  @ApiProperty() @IsString() @MaxLength(500) responsible: string;

  @ApiProperty({ type: [ExpectedResult] })
  @IsArray()
  @ArrayMaxSize(100)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => ExpectedResult)
  results: ExpectedResult[];

  @ApiProperty({ type: [ChosenCriterion] })
  @IsArray()
  @ArrayMaxSize(100)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => ChosenCriterion)
  criteria: ChosenCriterion[];
}

/** All that a version says, as the form sends it and as it is read. */
export class DescriptionContent {
  @ApiProperty({ type: String, format: 'date', nullable: true })
  @IsOptional()
  @IsLocalDate()
  startsOn: LocalDate | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  @IsOptional()
  @IsLocalDate()
  endsOn: LocalDate | null;

  @ApiProperty() @IsString() @MaxLength(TEXT) summary: string;

  @ApiProperty({ type: [DescriptionArea] })
  @IsArray()
  @ArrayMaxSize(50)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => DescriptionArea)
  areas: DescriptionArea[];
}

/** A new version; one that amends an agreed version says why. */
export class StartDescription {
  @ApiPropertyOptional({ description: 'Required when an agreed version stands, which the new one amends' })
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  reason?: string;
}
