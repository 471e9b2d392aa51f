import { ApiProperty } from '@nestjs/swagger';
import {
  HANDOVER_STATES,
  HANDOVER_TRANSITION_KINDS,
  type HandoverState,
  type HandoverTransitionKind,
} from '@rssz/domain';
import { ProblemReason, Ref, UserRef } from '../../../platform/http/dto/ref.dto.ts';
import { HandoverPack } from './handover-pack.dto.ts';

/** A unit offered to a successor, and what became of it. */
export class Handover {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: Ref }) unit: Ref;
  @ApiProperty({ type: UserRef, nullable: true, description: 'Null when nobody worked there' })
  predecessor: UserRef | null;
  @ApiProperty({ type: UserRef }) successor: UserRef;
  @ApiProperty({ format: 'date', description: 'First day of the successor, at the earliest the day of acceptance' })
  validFrom: string;
  @ApiProperty() note: string;
  @ApiProperty({ enum: HANDOVER_STATES }) state: HandoverState;
  @ApiProperty({ type: UserRef }) offeredBy: UserRef;
  @ApiProperty({ format: 'date-time' }) offeredAt: string;
  @ApiProperty({ type: UserRef, nullable: true }) closedBy: UserRef | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) closedAt: string | null;
  @ApiProperty() version: number;
}

export class HandoverList {
  @ApiProperty({ type: [Handover], description: 'Those that wait first, then the newest' }) items: Handover[];
}

export class HandoverTransition {
  @ApiProperty({ enum: HANDOVER_TRANSITION_KINDS }) kind: HandoverTransitionKind;
  @ApiProperty({ type: [ProblemReason] }) refusals: ProblemReason[];
}

export class HandoverDetail extends Handover {
  @ApiProperty({ type: [HandoverTransition] }) transitions: HandoverTransition[];
  @ApiProperty({ type: HandoverPack, nullable: true, description: 'Null for whom the unit is no business any more' })
  pack: HandoverPack | null;
}
