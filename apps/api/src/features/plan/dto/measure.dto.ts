import { ApiProperty } from '@nestjs/swagger';
import {
  MEASURE_STATES,
  PLAN_KINDS,
  PLAN_STATES,
  type MeasureState,
  type PlanKind,
  type PlanState,
} from '@rssz/domain';
import { ProblemReason, Ref, UserRef } from '../../../platform/http/dto/ref.dto.ts';
import { UnitEvidenceItem } from '../../attachment/unit-evidence.lookup.ts';
import { PlanMeasure } from './plan-content.dto.ts';
import { MeasureStanding, OtherPlanVersion, PlanTargetGroup } from './plan.dto.ts';

/** What was said of how a measure goes, as it was recorded at a time. */
export class MeasureProgress {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: MEASURE_STATES }) state: MeasureState;
  @ApiProperty({ format: 'date' }) on: string;
  @ApiProperty() note: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) postponedTo: string | null;
  @ApiProperty({ type: [UnitEvidenceItem] }) evidence: UnitEvidenceItem[];
  @ApiProperty({ type: UserRef }) recordedBy: UserRef;
  @ApiProperty({ format: 'date-time' }) recordedAt: string;
}

export class MeasurePlan {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() title: string;
  @ApiProperty({ enum: PLAN_KINDS }) kind: PlanKind;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) thematicAreaId: string | null;
}

/** A measure by the text that holds: of the approved version, else of the draft, else of the last one that had it. */
export class MeasureDetail extends PlanMeasure {
  @ApiProperty({ type: Ref }) unit: Ref;
  @ApiProperty({ type: MeasurePlan }) plan: MeasurePlan;
  @ApiProperty({ example: '1.2', description: 'Number of the objective and of the measure in it' }) code: string;
  @ApiProperty() objectiveTitle: string;
  @ApiProperty({ type: OtherPlanVersion, description: 'The version whose text it is' }) planVersion: OtherPlanVersion;
  @ApiProperty({ enum: PLAN_STATES }) planState: PlanState;
  @ApiProperty({ type: [OtherPlanVersion], description: 'All versions that have the measure, the newest first' })
  inVersions: OtherPlanVersion[];
  @ApiProperty({ type: MeasureStanding }) standing: MeasureStanding;
  @ApiProperty({ type: [MeasureProgress], description: 'The newest first' }) progress: MeasureProgress[];
  @ApiProperty({ type: [ProblemReason], description: 'Why the reader may not record progress; empty when they may' })
  progressRefusals: readonly ProblemReason[];
  @ApiProperty({ type: [ProblemReason], description: 'What of the text is worth a second look' })
  warnings: readonly ProblemReason[];
  @ApiProperty({ type: [PlanTargetGroup], description: 'The target groups that the measure names' })
  namedGroups: PlanTargetGroup[];
}

/** Where a measure is written: what a link that knows only the measure leads to. */
export class MeasurePlace {
  @ApiProperty({ format: 'uuid' }) planId: string;
}
