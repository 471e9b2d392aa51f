import { ApiProperty } from '@nestjs/swagger';
import { COOPERATION_DAYS } from '@rssz/domain';
import { IsBoolean, IsOptional, IsString, MaxLength } from 'class-validator';
import { IsLocalDate } from '../../../platform/http/is-local-date.ts';

/** A stage as the form sends it, whole. What is missing is empty; the domain judges the days. */
export class WriteMilestone {
  @ApiProperty({ type: String, format: 'date', nullable: true, required: false })
  @IsOptional()
  @IsLocalDate(COOPERATION_DAYS)
  plannedOn?: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true, required: false })
  @IsOptional()
  @IsLocalDate(COOPERATION_DAYS)
  actualOn?: string | null;

  @ApiProperty({ required: false, default: false })
  @IsOptional()
  @IsBoolean()
  isSkipped: boolean = false;

  @ApiProperty({ type: String, nullable: true, required: false, description: 'Required when skipped' })
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  skipReason?: string | null;

  @ApiProperty({ required: false, default: '', description: 'Without personal data' })
  @IsOptional()
  @IsString()
  @MaxLength(4000)
  note: string = '';
}
