import { ApiProperty } from '@nestjs/swagger';
import { STAGES, type Stage } from '@rssz/domain';
import { UserRef } from '../../../platform/http/dto/ref.dto.ts';
import { pageQuery } from '../../../platform/http/page-query.ts';

export class UnitHistoryQuery extends pageQuery(50, 200) {}

/** The milestone, the criterion or the expected result that an event is about. */
export class UnitEventAbout {
  @ApiProperty({ enum: STAGES, nullable: true, description: 'Of a milestone; the others have a title' })
  stage: Stage | null;
  @ApiProperty({ type: String, nullable: true }) title: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Null when nobody translated it' }) titleEn: string | null;
}

/** Something that happened to a unit or to what belongs to it. */
export class UnitEvent {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ example: 'territorial-unit.changed' }) type: string;
  @ApiProperty({ format: 'date-time' }) at: string;
  @ApiProperty({ type: UserRef, nullable: true, description: 'Null when the system itself did it' }) by: UserRef | null;
  @ApiProperty({ type: UnitEventAbout, nullable: true, description: 'Null when the type says it all' })
  about: UnitEventAbout | null;
  @ApiProperty({ type: [String], description: 'Names of the fields that changed' }) fields: string[];
}

export class UnitEventPage {
  @ApiProperty({ type: [UnitEvent] }) items: UnitEvent[];
  @ApiProperty() total: number;
}
