import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { COOPERATION_DAYS, MAS_FEATURES, MAS_FOCUS_AREAS, MAS_PROJECT_STATES, UNIT_COVERAGES } from '@rssz/domain';
import type { MasFeature, MasFocusArea, MasProjectState, UnitCoverage } from '@rssz/domain';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { IsLocalDate } from '../../../platform/http/is-local-date.ts';
import { pageQuery } from '../../../platform/http/page-query.ts';

export class MasQuery extends pageQuery(50, 500) {
  @ApiPropertyOptional({ description: 'A part of the name, or the identification number' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  q?: string;

  @ApiPropertyOptional({ example: 'CZ042' })
  @IsOptional()
  @IsString()
  @MaxLength(20)
  region?: string;
}

export class MasCoverageQuery {
  @ApiPropertyOptional({ enum: UNIT_COVERAGES })
  @IsOptional()
  @IsIn(UNIT_COVERAGES)
  coverage?: UnitCoverage;
}

export class WriteMasMunicipality {
  @ApiProperty({ example: '554782' })
  @IsString()
  @MaxLength(50)
  code: string;

  @ApiPropertyOptional({ description: 'Kept only while no list of municipalities is loaded' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  name?: string;
}

const day = { type: String, format: 'date', nullable: true } as const;

/** A group as the form sends it, whole. */
export class WriteMas {
  @ApiProperty() @IsString() @MaxLength(200) name: string;
  @ApiProperty({ example: '66002222' }) @IsString() @MaxLength(20) identificationNumber: string;
  @ApiProperty({ example: 'CZ042' }) @IsString() @Length(1, 20) regionCode: string;
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(300) strategyName?: string;
  @ApiPropertyOptional(day) @IsOptional() @IsLocalDate(COOPERATION_DAYS) strategyFrom?: string | null;
  @ApiPropertyOptional(day) @IsOptional() @IsLocalDate(COOPERATION_DAYS) strategyTo?: string | null;
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(300) frameworkName?: string;
  @ApiPropertyOptional(day) @IsOptional() @IsLocalDate(COOPERATION_DAYS) frameworkFrom?: string | null;
  @ApiPropertyOptional(day) @IsOptional() @IsLocalDate(COOPERATION_DAYS) frameworkTo?: string | null;
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(300) address?: string;
  @ApiPropertyOptional({ description: 'Of the office' }) @IsOptional() @IsString() @MaxLength(254) email?: string;
  @ApiPropertyOptional({ description: 'Of the office' }) @IsOptional() @IsString() @MaxLength(50) phone?: string;
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(300) website?: string;
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(7) dataBox?: string;
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(4000) note?: string;

  @ApiProperty({ type: [WriteMasMunicipality], description: 'All of them' })
  @IsArray()
  @ArrayMaxSize(500)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => WriteMasMunicipality)
  municipalities: WriteMasMunicipality[];
}

export class WriteMasFeature {
  @ApiProperty({ enum: MAS_FEATURES }) @IsIn(MAS_FEATURES) code: MasFeature;
  @ApiProperty() @IsBoolean() isMet: boolean;
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(1000) note?: string;
}

/** An individual project as the form sends it, whole. */
export class WriteMasProject {
  @ApiProperty() @IsString() @MaxLength(300) title: string;
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(4000) description?: string;
  @ApiProperty({ enum: MAS_PROJECT_STATES }) @IsIn(MAS_PROJECT_STATES) state: MasProjectState;
  @ApiPropertyOptional(day) @IsOptional() @IsLocalDate(COOPERATION_DAYS) startsOn?: string | null;
  @ApiPropertyOptional(day) @IsOptional() @IsLocalDate(COOPERATION_DAYS) endsOn?: string | null;
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(50) registrationNumber?: string;

  @ApiProperty({ type: [WriteMasFeature], description: 'Those not named are not met' })
  @IsArray()
  @ArrayMaxSize(4)
  @ArrayUnique((one: WriteMasFeature) => one?.code)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => WriteMasFeature)
  features: WriteMasFeature[];

  @ApiProperty({ enum: MAS_FOCUS_AREAS, isArray: true })
  @IsArray()
  @ArrayUnique()
  @IsIn(MAS_FOCUS_AREAS, { each: true })
  focusAreas: MasFocusArea[];

  @ApiProperty({ type: [String], format: 'uuid' })
  @IsArray()
  @ArrayMaxSize(100)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  unitIds: string[];
}
