import { ApiProperty } from '@nestjs/swagger';
import { ADVISORY_MODES, STAGES, type AdvisoryMode, type Stage } from '@rssz/domain';
import { UserRef } from '../../../platform/http/dto/ref.dto.ts';

export class PackArea {
  @ApiProperty() code: string;
  @ApiProperty() nameCs: string;
  @ApiProperty() nameEn: string;
}

/** An expected result that was agreed and is not closed. */
export class PackResult {
  @ApiProperty({ format: 'uuid' }) resultKey: string;
  @ApiProperty() title: string;
  @ApiProperty({ type: PackArea }) area: PackArea;
  @ApiProperty({ type: String, format: 'date', nullable: true }) dueOn: string | null;
  @ApiProperty({ type: Number, nullable: true, description: 'Negative when overdue' }) daysLeft: number | null;
  @ApiProperty() responsible: string;
}

/** A stage that is planned and neither reached nor skipped. */
export class PackMilestone {
  @ApiProperty({ enum: STAGES }) stage: Stage;
  @ApiProperty({ format: 'date' }) plannedOn: string;
  @ApiProperty() daysLeft: number;
  @ApiProperty() note: string;
}

export class PackContact {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() name: string;
  @ApiProperty() position: string;
  @ApiProperty() email: string;
  @ApiProperty() phone: string;
}

export class PackDeadline {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ example: 'due' }) kind: string;
  @ApiProperty() label: string;
  @ApiProperty({ format: 'date' }) dueOn: string;
  @ApiProperty() daysLeft: number;
  @ApiProperty() href: string;
}

export class PackLog {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'date' }) heldOn: string;
  @ApiProperty() minutes: number;
  @ApiProperty({ enum: ADVISORY_MODES }) mode: AdvisoryMode;
  @ApiProperty({ type: PackArea }) area: PackArea;
  @ApiProperty() note: string;
  @ApiProperty({ type: UserRef }) author: UserRef;
}

/** What the successor takes over with the unit, as it stands now. */
export class HandoverPack {
  @ApiProperty({ type: [PackResult] }) results: PackResult[];
  @ApiProperty({ type: [PackMilestone] }) milestones: PackMilestone[];
  @ApiProperty({ type: [PackContact] }) contacts: PackContact[];
  @ApiProperty({ type: [PackDeadline], description: 'Other than of the milestones' }) deadlines: PackDeadline[];
  @ApiProperty({ type: [PackLog], description: 'The newest' }) logs: PackLog[];
}
