import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ESF_ROW_STATES, type EsfRowState } from '@rssz/domain';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  Min,
  ValidateIf,
} from 'class-validator';
import { IfGiven } from '../../../platform/http/if-given.ts';
import { pageQuery } from '../../../platform/http/page-query.ts';
import { EXPORTED_PEOPLE, type ExportedPeople } from '../export-persons.service.ts';
import { LIST_KINDS, type ListKind } from '../load-list.service.ts';

export class EsfPageQuery extends pageQuery(25, 100) {}

export class EsfRowQuery extends EsfPageQuery {
  @ApiProperty({ required: false, enum: ['open', ...ESF_ROW_STATES], description: 'All rows when left out' })
  @IsOptional()
  @IsIn(['open', ...ESF_ROW_STATES])
  state?: 'open' | EsfRowState;
}

/** Names travel in the body, so that none stands in an address. */
export class FindFreePeople extends EsfPageQuery {
  @ApiPropertyOptional({ description: 'Part of a name; everybody when left out' })
  @IfGiven()
  @IsString()
  @MaxLength(100)
  q?: string;
}

export class LoadListQuery {
  @ApiProperty({ enum: LIST_KINDS }) @IsIn(LIST_KINDS) kind: ListKind;
}

export class ExportEsfPersons {
  @ApiProperty({ enum: EXPORTED_PEOPLE }) @IsIn(EXPORTED_PEOPLE) who: ExportedPeople;
}

export class ExportEsfSupports {
  @ApiProperty({ type: [Number], description: 'Numbers of monitoring periods' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @IsInt({ each: true })
  periods: number[];
}

/** What is settled about a row: whom it is about, that it is not ours, or that nothing is. */
export class SettleEsfRow {
  @ApiProperty({ type: 'integer' }) @IsInt() @Min(1) line: number;
  @ApiProperty({ enum: ['link', 'not-ours', 'open'] })
  @IsIn(['link', 'not-ours', 'open'])
  kind: 'link' | 'not-ours' | 'open';
  @ApiPropertyOptional({ format: 'uuid', description: 'For link' })
  @ValidateIf(({ kind }: SettleEsfRow) => kind === 'link')
  @IsUUID()
  participantId?: string;
  @ApiPropertyOptional({ description: 'For not-ours' })
  @ValidateIf(({ kind }: SettleEsfRow) => kind === 'not-ours')
  @IsString()
  @MaxLength(500)
  reason?: string;
}

export class SetSpecifications {
  @ApiProperty({ type: String, nullable: true })
  @ValidateIf((_, value) => value !== null)
  @IsString()
  @MaxLength(20)
  advisory: string | null;

  @ApiProperty({ type: String, nullable: true })
  @ValidateIf((_, value) => value !== null)
  @IsString()
  @MaxLength(20)
  workshop: string | null;

  @ApiProperty({ type: String, nullable: true })
  @ValidateIf((_, value) => value !== null)
  @IsString()
  @MaxLength(20)
  training: string | null;
}
