import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  COOPERATION_DAYS,
  EVIDENCE_KINDS,
  MEASURE_STATES,
  PLAN_TRANSITION_KINDS,
  type EvidenceKind,
  type LocalDate,
  type MeasureState,
  type PlanTransitionKind,
} from '@rssz/domain';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { IsLocalDate } from '../../../platform/http/is-local-date.ts';

/** A step of a version. The signed file is brought first, as an attachment of the version. */
export class TransitionPlan {
  @ApiProperty({ enum: PLAN_TRANSITION_KINDS }) @IsIn(PLAN_TRANSITION_KINDS) kind: PlanTransitionKind;

  @ApiPropertyOptional({ format: 'date', description: 'The day of the resolution; today when not given' })
  @IsOptional()
  @IsLocalDate(COOPERATION_DAYS)
  on?: LocalDate;

  @ApiPropertyOptional({ description: 'Number of the resolution of the assembly; only with approve' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  resolution?: string;

  @ApiPropertyOptional({ format: 'date', description: 'As the resolution has it; of the draft when not given' })
  @IsOptional()
  @IsLocalDate(COOPERATION_DAYS)
  validFrom?: LocalDate;

  @ApiPropertyOptional({ format: 'date', description: 'As the resolution has it; of the draft when not given' })
  @IsOptional()
  @IsLocalDate(COOPERATION_DAYS)
  validTo?: LocalDate;

  @ApiPropertyOptional({ format: 'uuid', description: 'fileId of the attachment that holds the signed plan' })
  @IsOptional()
  @IsUUID()
  fileId?: string;

  @ApiPropertyOptional({ description: 'Why it is amended or withdrawn' })
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  reason?: string;
}

export class EvidenceOfProgress {
  @ApiProperty({ enum: EVIDENCE_KINDS }) @IsIn(EVIDENCE_KINDS) kind: EvidenceKind;
  @ApiProperty({ format: 'uuid' }) @IsUUID() id: string;
}

/** How a measure goes from a day on. Entries follow each other; what was said before stays to be read. */
export class RecordProgress {
  @ApiProperty({ enum: MEASURE_STATES }) @IsIn(MEASURE_STATES) state: MeasureState;
  @ApiProperty({ format: 'date' }) @IsLocalDate(COOPERATION_DAYS) on: LocalDate;
  @ApiProperty({ description: 'Why, in a sentence or two' }) @IsString() @MaxLength(2000) note: string;

  @ApiPropertyOptional({ type: String, format: 'date', nullable: true, description: 'New end of a postponed measure' })
  @IsOptional()
  @IsLocalDate(COOPERATION_DAYS)
  postponedTo?: LocalDate | null;

  @ApiProperty({ type: [EvidenceOfProgress] })
  @IsArray()
  @ArrayMaxSize(50)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => EvidenceOfProgress)
  evidence: EvidenceOfProgress[];

  @ApiPropertyOptional({ format: 'uuid', description: 'The last entry as it was seen; absent when there was none' })
  @IsOptional()
  @IsUUID()
  followsId?: string;
}

export class ExportPlanQuery {
  @ApiPropertyOptional({ enum: ['cs', 'en'], description: 'Language of the document; of the account when not given' })
  @IsOptional()
  @IsIn(['cs', 'en'])
  locale?: 'cs' | 'en';
}
