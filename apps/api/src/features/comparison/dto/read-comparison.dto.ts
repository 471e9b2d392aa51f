import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import { IsInstant } from '../../../platform/http/is-instant.ts';
import { IsLocalDate } from '../../../platform/http/is-local-date.ts';

class ReadKnowledge {
  @ApiPropertyOptional({
    format: 'date-time',
    description: 'As it was known at this instant, with its time zone; default now, never in the future',
  })
  @IsOptional()
  @IsInstant()
  knownAt?: string;
}

export class ReadRegionCoverage extends ReadKnowledge {
  @ApiPropertyOptional({ format: 'date', description: 'Default today; of a day to come what is known today' })
  @IsOptional()
  @IsLocalDate()
  asOf?: string;
}

export class ReadUnitShift extends ReadRegionCoverage {}

export class ReadHeatMap extends ReadRegionCoverage {
  @ApiPropertyOptional({ example: 'CZ042' }) @IsOptional() @IsString() @MaxLength(20) region?: string;
  @ApiPropertyOptional({ example: 'housing', description: 'Code of a thematic area' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  area?: string;
}

export class CompareHeatMap extends ReadKnowledge {
  @ApiProperty({ format: 'date' }) @IsLocalDate() earlier: string;
  @ApiProperty({ format: 'date', description: 'Of a day to come what is known today' }) @IsLocalDate() later: string;
  @ApiPropertyOptional({ example: 'CZ042' }) @IsOptional() @IsString() @MaxLength(20) region?: string;
  @ApiPropertyOptional({ example: 'housing' }) @IsOptional() @IsString() @MaxLength(100) area?: string;
}
