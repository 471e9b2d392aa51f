import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { SUPPORT_KINDS, VISIT_RESPONSES, type SupportKind, type VisitResponseKind } from '@rssz/domain';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { IsLocalDate } from '../../../platform/http/is-local-date.ts';
import { SUPPORT_MODES, type SupportMode } from './advisory-log.dto.ts';

const CLOCK_TIME = /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/;

export class WriteAttendee {
  @ApiProperty({ format: 'uuid' }) @IsUUID() participantId: string;
  @ApiProperty({ type: 'integer' }) @IsInt() minutes: number;
}

export class WriteNextStep {
  @ApiProperty() @IsString() @MaxLength(500) text: string;
  @ApiPropertyOptional({ type: String, format: 'date', nullable: true }) @IsOptional() @IsLocalDate() dueOn:
    string | null = null;
}

/** A visit as the form sends it. Ranges and dates are judged by the domain, so that the form can say the same. */
export class WriteAdvisoryLog {
  @ApiProperty({ format: 'uuid' }) @IsUUID() unitId: string;
  @ApiProperty({ format: 'date' }) @IsLocalDate() heldOn: string;
  @ApiPropertyOptional({ type: 'integer', example: 150, description: 'From beginning to end when left out' })
  @ValidateIf((_body, value) => value !== undefined)
  @IsInt()
  minutes?: number;
  @ApiProperty({ enum: SUPPORT_MODES }) @IsIn(SUPPORT_MODES) mode: SupportMode;
  @ApiProperty({ description: 'Code of a thematic area' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  thematicArea: string;
  @ApiProperty({ example: 'KA02' }) @IsString() @IsNotEmpty() @MaxLength(100) keyActivity: string;
  @ApiPropertyOptional({ default: '' }) @IsString() @MaxLength(4000) note: string = '';
  @ApiPropertyOptional({ type: [String], format: 'uuid' })
  @IsArray()
  @ArrayMaxSize(50)
  @IsUUID(undefined, { each: true })
  furtherUnitIds: string[] = [];
  @ApiPropertyOptional({ type: String, nullable: true, example: '09:00' })
  @IsOptional()
  @Matches(CLOCK_TIME)
  startsAt: string | null = null;
  @ApiPropertyOptional({ type: String, nullable: true, example: '11:30' })
  @IsOptional()
  @Matches(CLOCK_TIME)
  endsAt: string | null = null;
  @ApiPropertyOptional({ enum: SUPPORT_KINDS, default: 'advisory' })
  @IsIn(SUPPORT_KINDS)
  kind: SupportKind = 'advisory';
  @ApiPropertyOptional({ type: String, nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  place: string | null = null;
  @ApiPropertyOptional({ default: '', description: 'Only for those who write the diary' })
  @IsString()
  @MaxLength(4000)
  internalNote: string = '';
  @ApiPropertyOptional({ type: WriteNextStep, nullable: true })
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => WriteNextStep)
  nextStep: WriteNextStep | null = null;
  @ApiPropertyOptional({ type: 'integer', default: 0 }) @IsInt() preparationMinutes: number = 0;
  @ApiPropertyOptional({ type: 'integer', default: 0 }) @IsInt() travelMinutes: number = 0;
  @ApiProperty({ type: [WriteAttendee] })
  @IsArray()
  @ArrayMaxSize(200)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => WriteAttendee)
  attendees: WriteAttendee[];
  @ApiPropertyOptional({ description: 'Why a stored log is corrected' })
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  reason?: string;
}

export class VoidAdvisoryLog {
  @ApiProperty() @IsString() @MaxLength(1000) reason: string;
}

/** The next step done on a day, or not done after all. */
export class WriteNextStepDone {
  @ApiProperty({ type: String, format: 'date', nullable: true })
  @ValidateIf((_body, value) => value !== null)
  @IsLocalDate()
  doneOn: string | null;
}

/** What the coordinator of the unit says of the version they read. */
export class WriteVisitResponse {
  @ApiProperty({ enum: VISIT_RESPONSES }) @IsIn(VISIT_RESPONSES) kind: VisitResponseKind;
  @ApiPropertyOptional({ default: '' }) @IsString() @MaxLength(1000) comment: string = '';
}

/** The other log of the same visit, in the version that was seen; it is voided, the addressed one is corrected. */
export class MergeAdvisoryLogs {
  @ApiProperty({ format: 'uuid' }) @IsUUID() otherId: string;
  @ApiProperty({ type: 'integer' }) @IsInt() otherVersion: number;
  @ApiProperty() @IsString() @MaxLength(1000) reason: string;
}
