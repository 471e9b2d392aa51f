import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsBoolean, IsIn, IsOptional, IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import { DELIVERABLE_STATES, type DeliverableState } from '@rssz/domain';
import { pageQuery } from '../../../platform/http/page-query.ts';

export const DELIVERABLE_SORT_KEYS = ['code', 'title', 'keyActivity', 'dueOn', 'state', 'owner'] as const;
const SORTS = DELIVERABLE_SORT_KEYS.flatMap((key) => [key, `-${key}`]);

/** What the list of deliverables can be narrowed to; every filter stands in the address of the screen. */
export class DeliverableQuery extends pageQuery(100, 200) {
  @ApiProperty({ required: false, example: 'KA03' })
  @IsOptional()
  @IsString()
  @MaxLength(20)
  keyActivity?: string;

  @ApiProperty({ required: false, enum: DELIVERABLE_STATES })
  @IsOptional()
  @IsIn(DELIVERABLE_STATES)
  state?: DeliverableState;

  @ApiProperty({ required: false, format: 'uuid', description: "A person, or 'none' for rows without an owner" })
  @IsOptional()
  @Matches(/^(none|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i)
  owner?: string;

  @ApiProperty({ required: false })
  @IsOptional()
  @Transform(({ value }) => (value === 'true' || value === true ? true : value === 'false' ? false : value))
  @IsBoolean()
  overdue?: boolean;

  @ApiProperty({ required: false, format: 'uuid' })
  @IsOptional()
  @IsUUID()
  unit?: string;

  @ApiProperty({ required: false })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  q?: string;

  @ApiProperty({ required: false, enum: SORTS, default: 'code' })
  @IsOptional()
  @IsIn(SORTS)
  sort: string = 'code';
}
