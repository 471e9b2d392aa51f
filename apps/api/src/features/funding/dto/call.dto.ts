import { ApiProperty } from '@nestjs/swagger';
import { Ref, UserRef } from '../../../platform/http/dto/ref.dto.ts';

export const CALL_STATES = ['coming', 'open', 'closed'] as const;

/** A call as another record names it. */
export class CallRef {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ example: '03_24_065' }) number: string;
  @ApiProperty() name: string;
  @ApiProperty({ format: 'date' }) opensOn: string;
  @ApiProperty({ format: 'date' }) closesOn: string;
  @ApiProperty({ enum: CALL_STATES }) state: (typeof CALL_STATES)[number];
  @ApiProperty({ description: 'Who may apply, in the words of the call; empty when the call was entered without it' })
  eligibleApplicants: string;
}

/** A call for applications as the team entered it. */
export class Call extends CallRef {
  @ApiProperty({ type: Number, nullable: true, description: 'Whole crowns' }) allocationCrowns: number | null;
  @ApiProperty({ type: [String], example: ['2.1', 'CLLD'] }) eligibleObjectives: string[];
  @ApiProperty() note: string;
  @ApiProperty({ description: 'Days to the last day; negative once it is closed' }) daysLeft: number;
  @ApiProperty({ description: 'Measures in sight of the reader whose source is accepted or further in it' })
  measures: number;
  @ApiProperty() version: number;
}

export class CallList {
  @ApiProperty({ type: [Call], description: 'The one that closes first comes first, closed ones last' }) items: Call[];
  @ApiProperty({ description: 'Whether the reader may enter calls' }) mayManage: boolean;
}

/** A measure that counts on a call. */
export class CallMeasure {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) planId: string;
  @ApiProperty() title: string;
  @ApiProperty({ type: Ref }) unit: Ref;
  @ApiProperty() itemCode: string;
  @ApiProperty({ enum: ['accepted', 'refused', 'applied', 'granted', 'rejected'] }) state: string;
  @ApiProperty({ type: Number, nullable: true }) amountCrowns: number | null;
}

export class CallEvent {
  @ApiProperty({ example: 'call.changed' }) type: string;
  @ApiProperty({ format: 'date-time' }) at: string;
  @ApiProperty({ type: UserRef, nullable: true }) by: UserRef | null;
  @ApiProperty({ type: [String] }) fields: string[];
}

export class CallDetail extends Call {
  @ApiProperty({ type: [CallMeasure] }) measureList: CallMeasure[];
  @ApiProperty({ type: [CallEvent], description: 'The newest first' }) history: CallEvent[];
  @ApiProperty() mayManage: boolean;
}
