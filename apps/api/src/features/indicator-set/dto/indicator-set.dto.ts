import { ApiProperty } from '@nestjs/swagger';
import {
  DIRECTIONS,
  INDICATOR_SET_STATES,
  PERIODICITIES,
  type Direction,
  type IndicatorSetState,
  type Periodicity,
} from '@rssz/domain';
import { ProblemReason, UserRef } from '../../../platform/http/dto/ref.dto.ts';

export class IndicatorSetArea {
  @ApiProperty({ example: 'housing' }) code: string;
  @ApiProperty() nameCs: string;
  @ApiProperty() nameEn: string;
}

/** A version of the indicator set of one thematic area. */
export class IndicatorSet {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ example: 1 }) number: number;
  @ApiProperty({ enum: INDICATOR_SET_STATES }) state: IndicatorSetState;
  @ApiProperty({ description: 'A sample: every screen and export says so' }) isSample: boolean;
  @ApiProperty({ type: String, format: 'date', nullable: true }) inForceFrom: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Since when a later version holds' })
  supersededOn: string | null;
  @ApiProperty({ description: 'How many indicators it has' }) indicatorCount: number;
  @ApiProperty() version: number;
}

export class AreaIndicatorSets {
  @ApiProperty({ type: IndicatorSetArea }) area: IndicatorSetArea;
  @ApiProperty({ type: [IndicatorSet], description: 'The newest version first' }) versions: IndicatorSet[];
}

export class IndicatorSetList {
  @ApiProperty({ type: [AreaIndicatorSets], description: 'Every thematic area, also without a set' })
  items: AreaIndicatorSets[];
  @ApiProperty({ type: [ProblemReason], description: 'Why the reader may not start a version' })
  refusals: ProblemReason[];
}

export class SetIndicator {
  @ApiProperty({ example: 'BYD-01' }) code: string;
  @ApiProperty() title: string;
  @ApiProperty({ type: String, nullable: true }) titleEn: string | null;
  @ApiProperty({ description: 'What exactly is measured' }) definition: string;
  @ApiProperty({ description: 'In what it is measured' }) unit: string;
  @ApiProperty({ description: 'Where the value comes from' }) dataSource: string;
  @ApiProperty({ enum: PERIODICITIES }) periodicity: Periodicity;
  @ApiProperty({ enum: DIRECTIONS }) direction: Direction;
  @ApiProperty({ description: 'What is known of the value at the start' }) baselineNote: string;
}

export class SetFieldDifference {
  @ApiProperty({ example: 'unit' }) field: string;
  @ApiProperty({ type: String, nullable: true }) before: string | null;
  @ApiProperty({ type: String, nullable: true }) after: string | null;
}

export class SetDifference {
  @ApiProperty({ enum: ['added', 'removed', 'changed'] }) change: 'added' | 'removed' | 'changed';
  @ApiProperty({ description: 'Code of the indicator; empty for the set itself' }) code: string;
  @ApiProperty({ type: [SetFieldDifference] }) fields: readonly SetFieldDifference[];
}

export class IndicatorSetDifference {
  @ApiProperty({ type: IndicatorSet }) from: IndicatorSet;
  @ApiProperty({ type: IndicatorSet }) to: IndicatorSet;
  @ApiProperty({ type: [SetDifference] }) differences: SetDifference[];
}

export class IndicatorSetEvent {
  @ApiProperty({ example: 'indicator-set.adopted' }) type: string;
  @ApiProperty({ format: 'date-time' }) at: string;
  @ApiProperty({ type: UserRef, nullable: true }) by: UserRef | null;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'The day from which the step holds' })
  effectiveOn: string | null;
  @ApiProperty({ type: [String], description: 'Codes of the indicators that were written anew' }) fields: string[];
}

export class IndicatorSetDetail extends IndicatorSet {
  @ApiProperty({ type: IndicatorSetArea }) area: IndicatorSetArea;
  @ApiProperty() note: string;
  @ApiProperty({ type: [SetIndicator] }) indicators: SetIndicator[];
  @ApiProperty({ type: [ProblemReason], description: 'What is missing before it can come into force' })
  problems: ProblemReason[];
  @ApiProperty({ type: [ProblemReason], description: 'Why the reader may not edit it' }) editRefusals: ProblemReason[];
  @ApiProperty({ type: [ProblemReason], description: 'Why the reader may not bring it into force' })
  adoptionRefusals: ProblemReason[];
  @ApiProperty({ type: [ProblemReason], description: 'Why the reader may not take the draft back' })
  withdrawalRefusals: ProblemReason[];
  @ApiProperty({ type: IndicatorSet, nullable: true, description: 'The version before' }) previous: IndicatorSet | null;
  @ApiProperty({ type: [SetDifference], description: 'What differs from the version before; empty without one' })
  differences: SetDifference[];
  @ApiProperty({ type: [IndicatorSetEvent], description: 'The newest first' }) history: IndicatorSetEvent[];
}
