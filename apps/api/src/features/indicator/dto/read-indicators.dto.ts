import { ApiPropertyOptional } from '@nestjs/swagger';
import { EVIDENCE_STATES, type EvidenceState } from '@rssz/domain';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import { IsInstant } from '../../../platform/http/is-instant.ts';
import { IsLocalDate } from '../../../platform/http/is-local-date.ts';

/** The two times of every figure: the day it holds for, and when it was known. */
export class ReadIndicators {
  @ApiPropertyOptional({
    format: 'date',
    description: 'Default today; a day to come is answered with what is known today',
  })
  @IsOptional()
  @IsLocalDate()
  asOf?: string;
  @ApiPropertyOptional({
    format: 'date-time',
    description: 'As it was known at this instant, with its time zone; default now, never in the future',
  })
  @IsOptional()
  @IsInstant()
  knownAt?: string;
}

export class ReadEvidence extends ReadIndicators {
  @ApiPropertyOptional({ enum: EVIDENCE_STATES }) @IsOptional() @IsIn(EVIDENCE_STATES) state?: EvidenceState;
  @ApiPropertyOptional({ default: 1 }) @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(100_000) page: number =
    1;
  @ApiPropertyOptional({ default: 100 }) @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(500) size: number =
    100;
}

export class ReadSeries {
  @ApiPropertyOptional({ enum: ['month'], default: 'month' }) @IsOptional() @IsIn(['month']) step = 'month';
}
