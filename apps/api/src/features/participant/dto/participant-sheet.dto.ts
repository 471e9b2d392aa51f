import { ApiProperty, ApiPropertyOptional, OmitType } from '@nestjs/swagger';
import {
  ENTRY_STATE_FIELDS,
  FINDING_SEVERITIES,
  SHEET_FIELDS,
  type FindingSeverity,
  type SheetField,
} from '@rssz/domain';
import { Ref } from '../../../platform/http/dto/ref.dto.ts';
import { CreateParticipant } from './write-participant.dto.ts';

/** What the sheet says about its completeness, beside the field it concerns. */
export class SheetFindingAnswer {
  @ApiProperty({ enum: FINDING_SEVERITIES }) severity: FindingSeverity;
  @ApiProperty({ example: 'participant.field-missing' }) code: string;
  @ApiProperty({ enum: SHEET_FIELDS }) field: SheetField;
  @ApiPropertyOptional({ type: 'object', additionalProperties: { oneOf: [{ type: 'string' }, { type: 'number' }] } })
  params?: Record<string, string | number>;
}

/**
 * The monitoring sheet of a person. A null answer was not asked for, one among `refusedFields` was refused, an empty list
 * says that there are none.
 */
export class ParticipantSheet extends OmitType(CreateParticipant, [
  'givenName',
  'surname',
  'unitIds',
  'confirmedDistinct',
] as const) {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ example: 'P-001' }) code: string;
  @ApiProperty({ type: 'integer' }) version: number;
  @ApiProperty({ type: String, nullable: true }) givenName: string | null;
  @ApiProperty({ type: String, nullable: true }) surname: string | null;
  @ApiProperty({ type: [Ref] }) units: Ref[];
  @ApiProperty({ description: 'The reader sees a pseudonym: no identity and no sensitive answer' }) isHidden: boolean;
  @ApiProperty({ type: [SheetFindingAnswer] }) findings: SheetFindingAnswer[];
  @ApiProperty({
    enum: ENTRY_STATE_FIELDS,
    isArray: true,
    description: 'The state at entry that was answered: it changes only with a reason',
  })
  frozenFields: string[];
  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'string', format: 'date' },
    description: 'Since when each field has had an answer',
  })
  answeredFrom: Record<string, string>;
}
