import { ApiProperty } from '@nestjs/swagger';
import { ASSESSMENT_PHASES, EVIDENCE_KINDS, type AssessmentPhase, type EvidenceKind } from '@rssz/domain';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsInstant } from '../../../platform/http/is-instant.ts';
import { IsLocalDate } from '../../../platform/http/is-local-date.ts';

export class AssessmentQuery {
  @ApiProperty({ required: false, format: 'date', description: 'The day to look at; today when not given' })
  @IsOptional()
  @IsLocalDate()
  asOf?: string;

  @ApiProperty({ required: false, format: 'date-time', description: 'By what was known then; now when not given' })
  @IsOptional()
  @IsInstant()
  knownAt?: string;
}

export class WriteEvidence {
  @ApiProperty({ enum: EVIDENCE_KINDS }) @IsIn(EVIDENCE_KINDS) kind: EvidenceKind;
  @ApiProperty({ format: 'uuid', description: 'For a file its fileId' }) @IsUUID() id: string;
}

class RatingContent {
  @ApiProperty({ format: 'uuid', description: 'Made by the client; sent again it writes nothing twice' })
  @IsUUID()
  id: string;

  @ApiProperty() @IsInt() @Min(-1000) @Max(1000) level: number;
  @ApiProperty({ format: 'date' }) @IsLocalDate() assessedOn: string;
  @ApiProperty() @IsString() @MaxLength(4000) justification: string;

  @ApiProperty({ type: [WriteEvidence] })
  @IsArray()
  @ArrayMaxSize(50)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => WriteEvidence)
  evidence: WriteEvidence[];
}

export class RecordAssessment extends RatingContent {
  @ApiProperty({ format: 'uuid' }) @IsUUID() unitId: string;
  @ApiProperty({ format: 'uuid' }) @IsUUID() criterionId: string;
  @ApiProperty({ enum: ASSESSMENT_PHASES }) @IsIn(ASSESSMENT_PHASES) phase: AssessmentPhase;

  @ApiProperty({ required: false, default: false, description: 'A pilot rating, which never counts as a shift' })
  @IsOptional()
  @IsBoolean()
  isPilot: boolean = false;
}

/** What takes the place of a rating; its unit, criterion and phase stay. */
export class CorrectAssessment extends RatingContent {
  @ApiProperty() @IsString() @MaxLength(1000) reason: string;
}
