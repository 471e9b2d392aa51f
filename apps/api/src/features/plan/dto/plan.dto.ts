import { ApiProperty } from '@nestjs/swagger';
import {
  MEASURE_STATES,
  PLAN_DIFFERENCE_SUBJECTS,
  PLAN_KINDS,
  PLAN_STATES,
  PLAN_TRANSITION_KINDS,
  type DifferenceValue,
  type MeasureState,
  type PlanDifferenceEntry,
  type PlanDifferenceSubject,
  type PlanKind,
  type PlanState,
  type PlanTransitionKind,
} from '@rssz/domain';
import { ProblemReason, Ref, UserRef } from '../../../platform/http/dto/ref.dto.ts';
import { Attachment } from '../../attachment/attachment.lookup.ts';
import { PlanContent } from './plan-content.dto.ts';

/** A version of a plan without its text. */
export class PlanVersion {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() number: number;
  @ApiProperty({ enum: PLAN_STATES }) state: PlanState;
  @ApiProperty({ type: String, format: 'date', nullable: true }) validFrom: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) validTo: string | null;
  @ApiProperty({ type: String, nullable: true }) amendmentReason: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Why the draft was withdrawn; null when it was not' })
  withdrawalReason: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'The day of the resolution' })
  approvedOn: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Number of the resolution' }) resolution: string | null;
  @ApiProperty({ type: UserRef, nullable: true, description: 'Who recorded the resolution' })
  approvedBy: UserRef | null;
  @ApiProperty({ type: UserRef }) createdBy: UserRef;
  @ApiProperty({ format: 'date-time' }) createdAt: string;
  @ApiProperty() version: number;
  @ApiProperty() objectives: number;
  @ApiProperty() measures: number;
  @ApiProperty({ description: 'Sum of the estimates in whole crowns' }) budgetCrowns: number;
}

export class PlanTransition {
  @ApiProperty({ enum: PLAN_TRANSITION_KINDS }) kind: PlanTransitionKind;
  @ApiProperty({ enum: PLAN_STATES, nullable: true }) to: PlanState | null;
  @ApiProperty() needsReason: boolean;
  @ApiProperty({ type: [ProblemReason], description: 'Empty when the reader may do it now' })
  refusals: readonly ProblemReason[];
}

export class PlanFieldDifference {
  @ApiProperty() field: string;
  @ApiProperty({ oneOf: [{ type: 'string' }, { type: 'number' }], nullable: true }) before: DifferenceValue;
  @ApiProperty({ oneOf: [{ type: 'string' }, { type: 'number' }], nullable: true }) after: DifferenceValue;
}

/** A part of a plan that was added, removed or changed. */
export class PlanDifference {
  @ApiProperty({ enum: ['added', 'removed', 'changed'] }) change: PlanDifferenceEntry['change'];
  @ApiProperty({ enum: PLAN_DIFFERENCE_SUBJECTS }) subject: PlanDifferenceSubject;
  @ApiProperty({ description: 'Key of the objective or id of the measure; empty for the plan itself' }) key: string;
  @ApiProperty({ description: 'As it is called now, or was when removed' }) title: string;
  @ApiProperty({ type: [PlanFieldDifference] }) fields: readonly PlanFieldDifference[];
}

export class PlanEvent {
  @ApiProperty({ format: 'date-time' }) at: string;
  @ApiProperty({ type: UserRef, nullable: true }) by: UserRef | null;
  @ApiProperty({ example: 'plan-version.approved' }) type: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) on: string | null;
  @ApiProperty({ type: String, nullable: true }) reason: string | null;
  @ApiProperty({ type: [String] }) fields: string[];
}

export class OtherPlanVersion {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() number: number;
}

/** A version with its text and everything that can be done with it. */
export class PlanVersionDetail extends PlanVersion {
  @ApiProperty({ type: PlanContent }) content: PlanContent;
  @ApiProperty({ type: [ProblemReason], description: 'What stands in the way of approval, by field' })
  problems: readonly ProblemReason[];
  @ApiProperty({ type: [ProblemReason], description: 'What is worth a second look, by field' })
  warnings: readonly ProblemReason[];
  @ApiProperty({ type: [ProblemReason], description: 'Why the reader may not change the text; empty when they may' })
  editRefusals: readonly ProblemReason[];
  @ApiProperty({ type: [PlanTransition] }) transitions: readonly PlanTransition[];
  @ApiProperty({ type: OtherPlanVersion, nullable: true }) previous: OtherPlanVersion | null;
  @ApiProperty({ type: [PlanDifference], description: 'Against the previous version; empty for the first' })
  difference: readonly PlanDifference[];
  @ApiProperty({ type: [Attachment], description: 'Signed files of the version' }) files: Attachment[];
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) approvedFileId: string | null;
  @ApiProperty({ type: [PlanEvent] }) history: PlanEvent[];
  @ApiProperty({ type: [OtherPlanVersion], description: 'Versions that came after this one and stand' })
  later: OtherPlanVersion[];
}

/** How a measure goes now. */
export class MeasureStanding {
  @ApiProperty({ format: 'uuid' }) measureId: string;
  @ApiProperty({ enum: MEASURE_STATES }) state: MeasureState;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Since when; null before the first entry' })
  on: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'The end it was postponed to' })
  postponedTo: string | null;
  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: 'By when it is to be done; null once ended',
  })
  dueOn: string | null;
}

/** A target group of the programme catalogue that a measure may name. */
export class PlanTargetGroup {
  @ApiProperty({ example: '3.1-T01' }) code: string;
  @ApiProperty({ example: '3.1' }) objectiveCode: string;
  @ApiProperty({ type: String, nullable: true, description: 'The group that it is nested in' }) parentCode:
    string | null;
  @ApiProperty() titleCs: string;
  @ApiProperty() titleEn: string;
}

/** A plan with one of its versions whole: the one that was asked for, else the approved one, else the draft. */
export class PlanDetail {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: PLAN_KINDS }) kind: PlanKind;
  @ApiProperty() title: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) thematicAreaId: string | null;
  @ApiProperty({ type: Ref }) unit: Ref;
  @ApiProperty({ description: 'Of title and area' }) version: number;
  @ApiProperty({ type: [ProblemReason], description: 'Why title and area cannot be corrected; empty when they can' })
  headRefusals: readonly ProblemReason[];
  @ApiProperty({ type: [PlanVersion], description: 'The newest first' }) versions: PlanVersion[];
  @ApiProperty({ type: PlanVersionDetail }) shown: PlanVersionDetail;
  @ApiProperty({ type: [MeasureStanding], description: 'Of every measure of the version shown' })
  standing: MeasureStanding[];
  @ApiProperty({ type: [PlanTargetGroup] }) targetGroups: PlanTargetGroup[];
}
