import { ApiProperty } from '@nestjs/swagger';
import { UserRef } from '../../../platform/http/dto/ref.dto.ts';
import { pageQuery } from '../../../platform/http/page-query.ts';

export class UnitHistoryQuery extends pageQuery(50, 200) {}

/** Something that happened to a unit or to what belongs to it. */
export class UnitEvent {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ example: 'territorial-unit.changed' }) type: string;
  @ApiProperty({ format: 'date-time' }) at: string;
  @ApiProperty({ type: UserRef, nullable: true, description: 'Null when the system itself did it' }) by: UserRef | null;
  @ApiProperty({ type: [String], description: 'Names of the fields that changed' }) fields: string[];
}

export class UnitEventPage {
  @ApiProperty({ type: [UnitEvent] }) items: UnitEvent[];
  @ApiProperty() total: number;
}
