import { ApiProperty } from '@nestjs/swagger';
import { STAGES, type Stage } from '@rssz/domain';
import { ProblemReason, Ref, UserRef } from '../../../platform/http/dto/ref.dto.ts';

/** A stage of a unit as it is dated; `version` is null while nobody has dated it. */
export class MilestoneCell {
  @ApiProperty({ enum: STAGES }) stage: Stage;
  @ApiProperty({ type: String, format: 'date', nullable: true }) plannedOn: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) actualOn: string | null;
  @ApiProperty() isSkipped: boolean;
  @ApiProperty({ type: String, nullable: true }) skipReason: string | null;
  @ApiProperty() note: string;
  @ApiProperty({ description: 'Days since the planned day while nothing came of it, else 0' }) overdueDays: number;
  @ApiProperty({ type: Number, nullable: true }) version: number | null;
}

/** What was written of a stage, and by whom. */
export class MilestoneVersion {
  @ApiProperty() version: number;
  @ApiProperty({ type: String, format: 'date', nullable: true }) plannedOn: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) actualOn: string | null;
  @ApiProperty() isSkipped: boolean;
  @ApiProperty({ type: String, nullable: true }) skipReason: string | null;
  @ApiProperty() note: string;
  @ApiProperty({ format: 'date-time' }) recordedAt: string;
  @ApiProperty({ type: UserRef }) by: UserRef;
}

/** A stage of one unit with what is worth a second look and all its versions, the newest first. */
export class UnitMilestone extends MilestoneCell {
  @ApiProperty({ type: [ProblemReason], description: 'Never a refusal' }) warnings: ProblemReason[];
  @ApiProperty({ type: [MilestoneVersion] }) history: MilestoneVersion[];
}

export class UnitMilestones {
  @ApiProperty({ type: Ref }) unit: Ref;
  @ApiProperty({ description: 'Whether the reader may date the stages of this unit' }) mayWrite: boolean;
  @ApiProperty({ type: [UnitMilestone], description: 'Every stage in its usual order' }) items: UnitMilestone[];
}
