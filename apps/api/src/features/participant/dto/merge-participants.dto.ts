import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { SHEET_FIELDS, type SheetField } from '@rssz/domain';
import { IsArray, IsIn, IsInt, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';

export class RehearseMerge {
  @ApiProperty({ format: 'uuid', description: 'The record that goes; the one of the address stays' })
  @IsUUID()
  removedId: string;
}

export class MergeParticipants extends RehearseMerge {
  @ApiProperty({ type: 'integer', description: 'The version of the removed record that was seen' })
  @IsInt()
  removedVersion: number;
  @ApiPropertyOptional({ enum: SHEET_FIELDS, isArray: true, description: 'Where the two differ: those taken from it' })
  @IsOptional()
  @IsArray()
  @IsIn(SHEET_FIELDS, { each: true })
  takeRemoved?: SheetField[];
  @ApiProperty() @IsString() @MaxLength(500) reason: string;
}

/** What making two records one would do; nothing is written. */
export class MergeRehearsal {
  @ApiProperty({ enum: SHEET_FIELDS, isArray: true, description: 'Fields in which the two records differ' })
  conflicts: SheetField[];
  @ApiProperty({ enum: SHEET_FIELDS, isArray: true, description: 'Fields that only the removed record knows' })
  taken: SheetField[];
  @ApiProperty({ type: 'integer' }) removedVersion: number;
  @ApiProperty({ type: 'integer', description: 'Visits of the removed record that move' }) movedLogs: number;
  @ApiProperty({ type: 'integer', description: 'Visits that both records were in: the longer part stays' })
  sharedLogs: number;
  @ApiProperty({ type: 'integer', description: 'Support of the kept record before' }) minutesBefore: number;
  @ApiProperty({ type: 'integer', description: 'Support of the person after' }) minutesAfter: number;
}
