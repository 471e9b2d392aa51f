import { SUPPORT_KINDS, type SupportKind } from '@rssz/domain';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import { IsLocalDate } from '../../../platform/http/is-local-date.ts';
import { pageQuery } from '../../../platform/http/page-query.ts';

export class ListAdvisoryLogs extends pageQuery(50, 500) {
  @ApiPropertyOptional({ format: 'uuid' }) @IsOptional() @IsUUID() unit?: string;
  @ApiPropertyOptional({ format: 'date' }) @IsOptional() @IsLocalDate() from?: string;
  @ApiPropertyOptional({ format: 'date' }) @IsOptional() @IsLocalDate() to?: string;
  @ApiPropertyOptional({ description: '`me`, or the id of a person' })
  @IsOptional()
  @Matches(/^(me|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i)
  author?: string;
  @ApiPropertyOptional({ format: 'uuid' }) @IsOptional() @IsUUID() participant?: string;
  @ApiPropertyOptional({ enum: SUPPORT_KINDS }) @IsOptional() @IsIn(SUPPORT_KINDS) kind?: SupportKind;
  @ApiPropertyOptional({ enum: ['valid', 'voided', 'all'], default: 'valid' })
  @IsOptional()
  @IsIn(['valid', 'voided', 'all'])
  state: 'valid' | 'voided' | 'all' = 'valid';
}

/** The same list, searched by words of the notes: `q` travels in the body, since notes name people. */
export class SearchAdvisoryLogs extends ListAdvisoryLogs {
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(200) q?: string;
}
