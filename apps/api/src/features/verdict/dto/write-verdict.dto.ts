import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { INDICATOR_CODES, VERDICT_OUTCOMES, type IndicatorCode, type VerdictOutcome } from '@rssz/domain';
import { IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { IsLocalDate } from '../../../platform/http/is-local-date.ts';

export class ListVerdicts {
  @ApiPropertyOptional({ enum: INDICATOR_CODES }) @IsOptional() @IsIn(INDICATOR_CODES) indicator?: IndicatorCode;
  @ApiPropertyOptional({ format: 'uuid' }) @IsOptional() @IsUUID() deliverableId?: string;
}

/** A verdict on one subject: an indicator or a deliverable. Its value is computed, never sent. */
export class WriteVerdict extends ListVerdicts {
  @ApiProperty({ format: 'date' }) @IsLocalDate() asOf: string;
  @ApiProperty({ enum: VERDICT_OUTCOMES }) @IsIn(VERDICT_OUTCOMES) outcome: VerdictOutcome;
  @ApiProperty() @IsString() @MaxLength(4000) finding: string;
}
