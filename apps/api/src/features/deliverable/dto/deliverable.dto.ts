import { ApiProperty } from '@nestjs/swagger';
import { DELIVERABLE_STATES, DOCUMENT_INPUT_KINDS, type DeliverableState, type DocumentInputKind } from '@rssz/domain';
import { Ref, UserRef } from '../../../platform/http/dto/ref.dto.ts';

export class DeliverableOutputLine {
  @ApiProperty() code: string;
  @ApiProperty() title: string;
  @ApiProperty() isComposite: boolean;
  @ApiProperty({ enum: DOCUMENT_INPUT_KINDS, isArray: true, description: 'What the system can build its draft from' })
  drawsFrom: DocumentInputKind[];
}

export class DeliverablePlace {
  @ApiProperty({ example: 7 }) number: number;
  @ApiProperty({ example: 'ÚC 07' }) code: string;
  @ApiProperty({ type: Ref, nullable: true }) unit: Ref | null;
}

/** One planned document with its plan and its present state; past states are in its history. */
export class Deliverable {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() number: number;
  @ApiProperty({ example: 'V-01' }) code: string;
  @ApiProperty() title: string;
  @ApiProperty({ example: 'KA01' }) keyActivity: string;
  @ApiProperty({ type: DeliverableOutputLine }) outputLine: DeliverableOutputLine;
  @ApiProperty({ type: String, nullable: true }) kind: string | null;
  @ApiProperty({ type: [String] }) allowedKinds: string[];
  @ApiProperty({ type: DeliverablePlace, nullable: true }) place: DeliverablePlace | null;
  @ApiProperty({ type: Number, nullable: true }) year: number | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) dueOn: string | null;
  @ApiProperty() dueOnIsAssumption: boolean;
  @ApiProperty({ type: UserRef, nullable: true }) owner: UserRef | null;
  @ApiProperty({ enum: DELIVERABLE_STATES }) state: DeliverableState;
  @ApiProperty({ type: String, format: 'date', nullable: true }) approvedOn: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) publishedOn: string | null;
  @ApiProperty({ type: String, nullable: true }) publishedUrl: string | null;
  @ApiProperty({ description: 'Days after the due date while not approved; 0 when not overdue' }) overdueDays: number;
  @ApiProperty({ description: 'Files that are not voided' }) files: number;
  @ApiProperty() version: number;
}

export class DeliverablePage {
  @ApiProperty({ type: [Deliverable] }) items: Deliverable[];
  @ApiProperty() total: number;
}
