import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min, ValidateIf } from 'class-validator';

export class MunicipalityQuery {
  @ApiPropertyOptional({ description: 'A part of the name, or the beginning of the code' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  q?: string;

  @ApiPropertyOptional({ default: 20 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(100)
  size: number = 20;
}

export class SuggestedMunicipality {
  @ApiProperty({ example: '554782' }) code: string;
  @ApiProperty() name: string;
  @ApiProperty({ example: 'CZ0421' }) districtCode: string;
  @ApiProperty() districtName: string;
  @ApiProperty({ example: 'CZ042' }) regionCode: string;
}

export class MunicipalitySuggestions {
  @ApiProperty({ description: 'Without a loaded list there is nothing to suggest' }) isListLoaded: boolean;
  @ApiProperty({ type: [SuggestedMunicipality] }) items: SuggestedMunicipality[];
}

export class WriteExclusionIndex {
  @ApiProperty({ example: 2022 })
  @IsInt()
  year: number;

  @ApiProperty({ example: 2022, description: 'Year of the methodology that measured the points' })
  @IsInt()
  methodologyYear: number;

  @ApiProperty({ type: Number, nullable: true, minimum: 0, maximum: 30, description: 'Null takes the value back' })
  @ValidateIf((_: unknown, value: unknown) => value !== null)
  @IsInt()
  points: number | null;
}

export class ExclusionIndex {
  @ApiProperty() year: number;
  @ApiProperty() methodologyYear: number;
  @ApiProperty({ minimum: 0, maximum: 30 }) points: number;
}
