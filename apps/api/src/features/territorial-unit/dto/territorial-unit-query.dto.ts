import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { pageQuery } from '../../../platform/http/page-query.ts';

const KEYS = ['name', 'region', 'place', 'supportMinutes', 'visits', 'lastVisitOn'];
const SORTS = KEYS.flatMap((key) => [key, `-${key}`]);

export class TerritorialUnitQuery extends pageQuery(100, 200) {
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
}
