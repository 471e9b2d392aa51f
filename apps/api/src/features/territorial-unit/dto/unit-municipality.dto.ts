import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsObject,
  IsOptional,
  IsString,
  Length,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { ProblemReason } from '../../../platform/http/dto/ref.dto.ts';
import { UnitRegion } from './territorial-unit.dto.ts';

/** Points of social exclusion of a year; the methodology that measured them is a year too. */
export class UnitExclusionIndex {
  @ApiProperty() year: number;
  @ApiProperty() methodologyYear: number;
  @ApiProperty({ minimum: 0, maximum: 30 }) points: number;
}

export class UnitMunicipality {
  @ApiProperty({ example: '554782', description: 'Six digits' }) code: string;
  @ApiProperty() name: string;
  @ApiProperty({ type: UnitRegion, nullable: true }) district: UnitRegion | null;
  @ApiProperty({ type: UnitRegion, nullable: true }) region: UnitRegion | null;
  @ApiProperty({ type: [UnitExclusionIndex], description: 'The latest year first' }) indexes: UnitExclusionIndex[];
}

/** The municipalities of a unit in the version of the unit. */
export class UnitMunicipalities {
  @ApiProperty({ type: [UnitMunicipality] }) items: UnitMunicipality[];
  @ApiProperty({ description: 'Whether a list of municipalities is loaded, so that codes can be verified' })
  isListLoaded: boolean;
  @ApiProperty({ type: [ProblemReason], description: 'What is worth a second look, such as codes not verified' })
  warnings: ProblemReason[];
  @ApiProperty({ type: [ProblemReason], description: 'Why the reader may not change them; empty when they may' })
  refusals: ProblemReason[];
  @ApiProperty() version: number;
}

export class WriteUnitMunicipality {
  @ApiProperty({ example: '554782' })
  @IsString()
  @MaxLength(50)
  code: string;

  @ApiPropertyOptional({ description: 'Kept only while no list of municipalities is loaded' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  name?: string;

  @ApiPropertyOptional({ type: String, nullable: true, example: 'CZ0421' })
  @IsOptional()
  @IsString()
  @Length(1, 20)
  districtCode?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true, example: 'CZ042' })
  @IsOptional()
  @IsString()
  @Length(1, 20)
  regionCode?: string | null;
}

export class WriteUnitMunicipalities {
  @ApiProperty({ type: [WriteUnitMunicipality], description: 'All of them; one left out is not covered any more' })
  @IsArray()
  @ArrayMaxSize(500)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => WriteUnitMunicipality)
  municipalities: WriteUnitMunicipality[];
}
