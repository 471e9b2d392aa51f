import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  CLOSING_REASONS,
  ENQUIRY_OBJECTIVES,
  ENQUIRY_STATES,
  PLAUSIBLE_DAYS,
  type ClosingReason,
  type EnquiryObjective,
} from '@rssz/domain';
import { Transform, Type } from 'class-transformer';
import {
  IsBoolean,
  IsIn,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { IsLocalDate } from '../../../platform/http/is-local-date.ts';
import { pageQuery } from '../../../platform/http/page-query.ts';

/** What is done by a step of its own address is not among these. */
export const ENQUIRY_STEPS = ['release', 'take', 'assign', 'interest', 'close', 'reopen', 'spam'] as const;
export type EnquiryStepKind = (typeof ENQUIRY_STEPS)[number];

const LISTED = ['open', 'settled', ...ENQUIRY_STATES] as const;

export class EnquiryQuery extends pageQuery(50, 200) {
  @ApiPropertyOptional({ enum: LISTED, description: '`open` wait for an answer, `settled` for nobody' })
  @IsOptional()
  @IsIn(LISTED)
  state?: (typeof LISTED)[number];

  @ApiPropertyOptional({ enum: ENQUIRY_OBJECTIVES })
  @IsOptional()
  @IsIn(ENQUIRY_OBJECTIVES)
  objective?: EnquiryObjective;

  @ApiPropertyOptional({ example: 'CZ042' })
  @IsOptional()
  @IsString()
  @MaxLength(20)
  region?: string;

  @ApiPropertyOptional({ description: 'A person, `me`, or `none`' })
  @IsOptional()
  @Matches(/^(me|none|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})$/)
  owner?: string;

  @ApiPropertyOptional({ description: 'Only those past their due date' })
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value))
  @IsBoolean()
  overdue?: boolean;
}

export class NewInterestedUnit {
  @ApiProperty() @IsString() @Length(1, 200) name: string;
  @ApiProperty({ enum: ['municipality', 'association', 'region'] })
  @IsIn(['municipality', 'association', 'region'])
  kind: 'municipality' | 'association' | 'region';
  @ApiProperty({ example: 'CZ042' }) @IsString() @Length(1, 20) regionCode: string;
}

export class MoveEnquiry {
  @ApiProperty({ enum: ENQUIRY_STEPS }) @IsIn(ENQUIRY_STEPS) kind: EnquiryStepKind;

  @ApiPropertyOptional({ format: 'uuid', description: 'Whom to assign it' })
  @IsOptional()
  @IsUUID()
  ownerId?: string;

  @ApiPropertyOptional({ enum: CLOSING_REASONS, description: 'Required to close' })
  @IsOptional()
  @IsIn(CLOSING_REASONS)
  reason?: ClosingReason;

  @ApiPropertyOptional({ format: 'uuid', description: 'The unit whose interest it is' })
  @IsOptional()
  @IsUUID()
  unitId?: string;

  @ApiPropertyOptional({ type: NewInterestedUnit, description: 'Or a unit that is not in the project yet' })
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => NewInterestedUnit)
  newUnit?: NewInterestedUnit;
}

export class ChangeEnquiry {
  @ApiPropertyOptional({ format: 'date' }) @IsOptional() @IsLocalDate(PLAUSIBLE_DAYS) dueOn?: string;

  @ApiPropertyOptional({ type: String, nullable: true, example: 'CZ042' })
  @IsOptional()
  @IsString()
  @MaxLength(20)
  regionCode?: string | null;
}

export class AnswerEnquiry {
  @ApiProperty({ description: 'Goes out by mail; the greeting and the signature are added' })
  @IsString()
  @MaxLength(10_000)
  text: string;
}

export class NoteEnquiry {
  @ApiProperty() @IsString() @MaxLength(4000) text: string;
}

export class EnquiryStatisticsQuery {
  @ApiPropertyOptional({ format: 'date' }) @IsOptional() @IsLocalDate(PLAUSIBLE_DAYS) asOf?: string;
}
