import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  AGREEMENT_WAYS,
  DESCRIPTION_TRANSITION_KINDS,
  EVIDENCE_KINDS,
  RESULT_OUTCOMES,
  type AgreementWay,
  type DescriptionTransitionKind,
  type EvidenceKind,
  type LocalDate,
  type ResultOutcome,
} from '@rssz/domain';
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
export class TransitionDescription {
  @ApiProperty({ enum: DESCRIPTION_TRANSITION_KINDS })
  @IsIn(DESCRIPTION_TRANSITION_KINDS)
  kind: DescriptionTransitionKind;

  @ApiPropertyOptional({ format: 'date', description: 'The day the step holds for; today when not given' })
  @IsOptional()
  @IsLocalDate()
  on?: LocalDate;

  @ApiPropertyOptional({ enum: AGREEMENT_WAYS, description: 'How the unit agreed; only with agree' })
  @IsOptional()
  @IsIn(AGREEMENT_WAYS)
  how?: AgreementWay;

  @ApiPropertyOptional({ format: 'uuid', description: 'fileId of the attachment that holds the signed file' })
  @IsOptional()
  @IsUUID()
  fileId?: string;

  @ApiPropertyOptional({ description: 'Why it is amended or withdrawn' })
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  reason?: string;
}

export class EvidenceOfClosing {
  @ApiProperty({ enum: EVIDENCE_KINDS }) @IsIn(EVIDENCE_KINDS) kind: EvidenceKind;
  @ApiProperty({ format: 'uuid' }) @IsUUID() id: string;
}

/** How an expected result ended; a correction names the closing it replaces and says why. */
export class CloseResult {
  @ApiProperty({ enum: RESULT_OUTCOMES }) @IsIn(RESULT_OUTCOMES) outcome: ResultOutcome;
  @ApiProperty({ format: 'date' }) @IsLocalDate() closedOn: LocalDate;
  @ApiProperty() @IsString() @MaxLength(4000) justification: string;

  @ApiProperty({ type: [EvidenceOfClosing] })
  @IsArray()
  @ArrayMaxSize(50)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => EvidenceOfClosing)
  evidence: EvidenceOfClosing[];

  @ApiPropertyOptional({ format: 'uuid', description: 'The closing that is corrected, as it was seen' })
  @IsOptional()
  @IsUUID()
  correctsId?: string;

  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  correctionReason?: string;
}

export class ExportDescriptionQuery {
  @ApiPropertyOptional({ enum: ['cs', 'en'], description: 'Language of the document; of the account when not given' })
  @IsOptional()
  @IsIn(['cs', 'en'])
  locale?: 'cs' | 'en';
}
