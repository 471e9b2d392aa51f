import { ApiProperty } from '@nestjs/swagger';
import { ADVISORY_MODES, SUPPORT_KINDS, type AdvisoryMode, type SupportKind } from '@rssz/domain';
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
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsLocalDate } from '../../../platform/http/is-local-date.ts';

const DAY = 1440;

export class LogTemplateAttendee {
  @ApiProperty({ format: 'uuid' }) @IsUUID() participantId: string;
  @ApiProperty({ type: 'integer' }) @IsInt() @Min(1) @Max(DAY) minutes: number;
}

/** What a new log takes over: everything that tends to stay, no day and no words. */
export class LogTemplateContent {
  @ApiProperty({ format: 'uuid' }) @IsUUID() unitId: string;
  @ApiProperty({ type: [String], format: 'uuid' })
  @IsArray()
  @ArrayMaxSize(50)
  @IsUUID(undefined, { each: true })
  furtherUnitIds: string[];
  @ApiProperty({ type: 'integer' }) @IsInt() @Min(0) @Max(DAY) minutes: number;
  @ApiProperty({ enum: ADVISORY_MODES }) @IsIn(ADVISORY_MODES) mode: AdvisoryMode;
  @ApiProperty({ enum: SUPPORT_KINDS }) @IsIn(SUPPORT_KINDS) kind: SupportKind;
  @ApiProperty({ type: String, nullable: true }) @IsOptional() @IsString() @MaxLength(200) place: string | null = null;
  @ApiProperty() @IsString() @MaxLength(100) thematicArea: string;
  @ApiProperty() @IsString() @MaxLength(100) keyActivity: string;
  @ApiProperty({ type: [LogTemplateAttendee] })
  @IsArray()
  @ArrayMaxSize(200)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => LogTemplateAttendee)
  attendees: LogTemplateAttendee[];
  @ApiProperty({ type: 'integer' }) @IsInt() @Min(0) @Max(DAY) preparationMinutes: number;
  @ApiProperty({ type: 'integer' }) @IsInt() @Min(0) @Max(DAY) travelMinutes: number;
}

export class WriteLogTemplate {
  @ApiProperty({ example: 'Porada partnerství' }) @IsString() @IsNotEmpty() @MaxLength(100) name: string;
  @ApiProperty({ type: LogTemplateContent })
  @IsObject()
  @ValidateNested()
  @Type(() => LogTemplateContent)
  content: LogTemplateContent;
}

export class LogTemplate {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() name: string;
  @ApiProperty({ type: LogTemplateContent }) content: LogTemplateContent;
}

export class LogTemplateList {
  @ApiProperty({ type: [LogTemplate], description: 'Those of the reader, by name' }) items: LogTemplate[];
}

export class LastTimeQuery {
  @ApiProperty({ format: 'uuid' }) @IsUUID() unit: string;
  @ApiProperty({ format: 'date' }) @IsLocalDate() heldOn: string;
}

export class LastTime {
  @ApiProperty({ type: LogTemplateContent, nullable: true, description: 'Null when the reader logged no such visit' })
  content: LogTemplateContent | null;
}
