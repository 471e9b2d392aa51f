import { ApiProperty } from '@nestjs/swagger';
import { FINDING_RULES, type FindingRule } from '@rssz/domain';
import { IsIn, IsNotEmpty, IsObject, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { UserRef } from '../../../platform/http/dto/ref.dto.ts';
import { IsLocalDate } from '../../../platform/http/is-local-date.ts';

const MONTH = /^[1-9]\d{3}-(0[1-9]|1[0-2])$/;

/** Figures of a finding: a waiver holds for these only. */
const FIGURES = {
  type: 'object' as const,
  additionalProperties: { oneOf: [{ type: 'string' }, { type: 'number' }] },
};

export class FindingSubjectItem {
  @ApiProperty({ enum: ['log', 'hours', 'timesheet', 'employment'] })
  type: 'log' | 'hours' | 'timesheet' | 'employment';
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ description: 'The screen of the record' }) href: string;
}

export class FindingWaiverItem {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() reason: string;
  @ApiProperty({ format: 'date' }) waivedOn: string;
  @ApiProperty({ type: UserRef }) waivedBy: UserRef;
}

/** Something that does not fit together across registers. */
export class RegisterFindingItem {
  @ApiProperty({ enum: FINDING_RULES }) rule: FindingRule;
  @ApiProperty() key: string;
  @ApiProperty({ format: 'date' }) on: string;
  @ApiProperty(FIGURES) params: Record<string, string | number>;
  @ApiProperty({ type: UserRef, nullable: true, description: 'Who settles it; null is the manager of the project' })
  owner: UserRef | null;
  @ApiProperty({ type: [FindingSubjectItem] }) subjects: FindingSubjectItem[];
  @ApiProperty({ type: FindingWaiverItem, nullable: true }) waiver: FindingWaiverItem | null;
}

export class RegisterFindingList {
  @ApiProperty({ example: '2023-10' }) from: string;
  @ApiProperty({ example: '2024-09' }) to: string;
  @ApiProperty({ type: [RegisterFindingItem] }) items: RegisterFindingItem[];
  @ApiProperty({ description: 'Without a waiver' }) open: number;
  @ApiProperty() waived: number;
}

export class RegisterFindingQuery {
  @ApiProperty({ required: false, example: '2023-10', description: 'Eleven months before the last one when left out' })
  @IsOptional()
  @Matches(MONTH)
  from?: string;

  @ApiProperty({ required: false, example: '2024-09', description: 'The current month when left out' })
  @IsOptional()
  @Matches(MONTH)
  to?: string;

  @ApiProperty({ required: false, enum: ['open', 'waived', 'all'], default: 'open' })
  @IsOptional()
  @IsIn(['open', 'waived', 'all'])
  state?: 'open' | 'waived' | 'all';
}

export class WaiveFinding {
  @ApiProperty()
  @IsString()
  @IsNotEmpty()
  @MaxLength(2000)
  key: string;

  @ApiProperty({ ...FIGURES, description: 'The figures that were seen' })
  @IsObject()
  params: Record<string, string | number>;

  @ApiProperty()
  @IsString()
  @MaxLength(2000)
  reason: string;

  @ApiProperty({ format: 'date' })
  @IsLocalDate()
  waivedOn: string;
}
