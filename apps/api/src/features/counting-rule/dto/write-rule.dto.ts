import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ADVISORY_MODES,
  HOUR_LENGTHS,
  localDate,
  SHEET_FIELDS,
  type AdvisoryMode,
  type LocalDate,
  type ParticipantRule,
  type SheetField,
} from '@rssz/domain';
import { Type } from 'class-transformer';
import {
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsLocalDate } from '../../../platform/http/is-local-date.ts';

const OPERATORS = ['more-than', 'at-least'] as const;

/** The hour of each kind of support that has its own. */
export class WriteHourByKind {
  @ApiPropertyOptional({ enum: HOUR_LENGTHS }) @IsOptional() @IsIn(HOUR_LENGTHS) advisory?: number;
  @ApiPropertyOptional({ enum: HOUR_LENGTHS }) @IsOptional() @IsIn(HOUR_LENGTHS) workshop?: number;
  @ApiPropertyOptional({ enum: HOUR_LENGTHS }) @IsOptional() @IsIn(HOUR_LENGTHS) training?: number;
}

/** The rule by which persons are counted, whole. Minutes are given for hours of 60 minutes. */
export class WriteRule {
  @ApiProperty({ type: 'integer', minimum: 1, maximum: 60_000 }) @IsInt() thresholdMinutes: number;
  @ApiProperty({ enum: OPERATORS }) @IsIn(OPERATORS) operator: (typeof OPERATORS)[number];
  @ApiProperty({ type: 'integer', minimum: 0 }) @IsInt() @Min(0) @Max(60_000) minInPersonMinutes: number;
  @ApiProperty({ description: 'Otherwise too few hours that are not electronic only warn' })
  @IsBoolean()
  inPersonRequired: boolean;
  @ApiProperty({ enum: HOUR_LENGTHS }) @IsIn(HOUR_LENGTHS) hourMinutes: number;
  @ApiPropertyOptional({ type: WriteHourByKind })
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => WriteHourByKind)
  hourMinutesByKind?: WriteHourByKind;
  @ApiProperty({ type: 'integer', minimum: 0 }) @IsInt() @Min(0) @Max(60_000) almostFromMinutes: number;
  @ApiProperty() @IsBoolean() requireComplete: boolean;
  @ApiProperty({ enum: ADVISORY_MODES, isArray: true, description: 'Which ways of giving support are electronic' })
  @IsArray()
  @ArrayUnique()
  @IsIn(ADVISORY_MODES, { each: true })
  electronicModes: AdvisoryMode[];
  @ApiProperty({ enum: SHEET_FIELDS, isArray: true, description: 'What a complete record must have' })
  @IsArray()
  @ArrayUnique()
  @IsIn(SHEET_FIELDS, { each: true })
  requiredFields: SheetField[];
}

/** A change of the rule to be tried: nothing is written. */
export class RehearseRule {
  @ApiProperty({ format: 'date', description: 'The first day it holds' }) @IsLocalDate() validFrom: string;
  @ApiProperty({ type: WriteRule })
  @IsObject()
  @ValidateNested()
  @Type(() => WriteRule)
  rule: WriteRule;
}

const TOKEN = /^[0-9a-f]{64}$/;
const tokenText = 'The token of the rehearsal that was seen; refused when the evidence or the rules have changed since';

/** A new version, over the rehearsal that was seen. */
export class AddRule extends RehearseRule {
  @ApiProperty() @IsString() @MaxLength(1000) reason: string;
  @ApiPropertyOptional({ description: tokenText }) @IsOptional() @IsString() @Matches(TOKEN) rehearsal?: string;
}

export class WithdrawRule {
  @ApiProperty() @IsString() @MaxLength(1000) reason: string;
  @ApiPropertyOptional({ description: tokenText }) @IsOptional() @IsString() @Matches(TOKEN) rehearsal?: string;
}

/** What a request proposes, as the domain takes it and as it is stored: nothing undefined in it. */
export function proposed({ validFrom, rule }: RehearseRule): { validFrom: LocalDate; rule: ParticipantRule } {
  return { validFrom: localDate(validFrom), rule: JSON.parse(JSON.stringify(rule)) as ParticipantRule };
}
