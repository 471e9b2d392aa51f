import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';

const KEYS = ['name', 'region', 'place', 'supportMinutes', 'visits', 'lastVisitOn'];
const SORTS = KEYS.flatMap((key) => [key, `-${key}`]);

export class TerritorialUnitQuery {
  @ApiProperty({ required: false, example: 'CZ042' })
  @IsOptional()
  @IsString()
  @MaxLength(20)
  region?: string;

  @ApiProperty({ required: false })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  q?: string;

  @ApiProperty({ required: false, enum: SORTS, default: 'name' })
  @IsOptional()
  @IsIn(SORTS)
  sort: string = 'name';

  @ApiProperty({ required: false, default: 1 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(100_000)
  page: number = 1;

  @ApiProperty({ required: false, default: 100 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  size: number = 100;
}
