import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, IsUUID, Matches, Max, MaxLength, Min } from 'class-validator';
import { IsLocalDate } from '../../../platform/http/is-local-date.ts';

export class ListAdvisoryLogs {
  @ApiPropertyOptional({ format: 'uuid' }) @IsOptional() @IsUUID() unit?: string;
  @ApiPropertyOptional({ format: 'date' }) @IsOptional() @IsLocalDate() from?: string;
  @ApiPropertyOptional({ format: 'date' }) @IsOptional() @IsLocalDate() to?: string;
  @ApiPropertyOptional({ description: '`me`, or the id of a person' })
  @IsOptional()
  @Matches(/^(me|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i)
  author?: string;
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(200) q?: string;
  @ApiPropertyOptional({ format: 'uuid' }) @IsOptional() @IsUUID() participant?: string;
  @ApiPropertyOptional({ enum: ['valid', 'voided', 'all'], default: 'valid' })
  @IsOptional()
  @IsIn(['valid', 'voided', 'all'])
  state: 'valid' | 'voided' | 'all' = 'valid';
  @ApiPropertyOptional({ default: 1 }) @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(100_000) page: number =
    1;
  @ApiPropertyOptional({ default: 50 }) @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(500) size: number = 50;
}
