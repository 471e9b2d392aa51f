import { ApiPropertyOptional } from '@nestjs/swagger';
import { EVIDENCE_STATES, type EvidenceState } from '@rssz/domain';
import { Transform } from 'class-transformer';
import { IsBoolean, IsIn, IsString, IsUUID, MaxLength } from 'class-validator';
import { IfGiven } from '../../../platform/http/if-given.ts';
import { IsLocalDate } from '../../../platform/http/is-local-date.ts';
import { pageQuery } from '../../../platform/http/page-query.ts';

export const PARTICIPANT_SORTS = [
  ...['name', 'code', 'minutes', 'entryOn', 'state'],
  ...['-name', '-code', '-minutes', '-entryOn', '-state'],
];

/** 'true' and 'false' of an address become booleans; anything else stays and is refused. */
const asFlag = ({ value }: { value: unknown }): unknown =>
  value === 'true' ? true : value === 'false' ? false : value;

export class ListParticipants extends pageQuery(100, 500) {
  @ApiPropertyOptional({ format: 'uuid' }) @IfGiven() @IsUUID() unit?: string;
  @ApiPropertyOptional({ enum: EVIDENCE_STATES }) @IfGiven() @IsIn(EVIDENCE_STATES) state?: EvidenceState;
  @ApiPropertyOptional({ description: 'Only those near the threshold' })
  @IfGiven()
  @Transform(asFlag)
  @IsBoolean()
  near?: boolean;
  @ApiPropertyOptional({ description: 'Only those whose record is not complete' })
  @IfGiven()
  @Transform(asFlag)
  @IsBoolean()
  incomplete?: boolean;
  @ApiPropertyOptional({ description: 'Part of a code; names are searched by POST, so that none stands in an address' })
  @IfGiven()
  @IsString()
  @MaxLength(100)
  q?: string;
  @ApiPropertyOptional({ enum: PARTICIPANT_SORTS, default: 'name' })
  @IfGiven()
  @IsIn(PARTICIPANT_SORTS)
  sort: string = 'name';
  @ApiPropertyOptional({ format: 'date', description: 'Default today' }) @IfGiven() @IsLocalDate() asOf?: string;
}

/** The same list, searched by name or code: `q` travels in the body. */
export class SearchParticipants extends ListParticipants {}
