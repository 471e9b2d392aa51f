import { ApiPropertyOptional, IntersectionType } from '@nestjs/swagger';
import { EVIDENCE_STATES, type EvidenceState } from '@rssz/domain';
import { IsIn, IsOptional } from 'class-validator';
import { IsInstant } from '../../../platform/http/is-instant.ts';
import { IsLocalDate } from '../../../platform/http/is-local-date.ts';
import { pageQuery } from '../../../platform/http/page-query.ts';

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

export class ReadEvidence extends IntersectionType(ReadIndicators, pageQuery(100, 500)) {
  @ApiPropertyOptional({ enum: EVIDENCE_STATES }) @IsOptional() @IsIn(EVIDENCE_STATES) state?: EvidenceState;
}

export class ReadSeries {
  @ApiPropertyOptional({ enum: ['month'], default: 'month' }) @IsOptional() @IsIn(['month']) step = 'month';
}
