import { ApiProperty } from '@nestjs/swagger';
import { CONTRACT_KINDS, WRITTEN_KINDS, type ContractKind, type WrittenKind } from '@rssz/domain';
import { ProblemReason, Ref, UserRef } from '../../../platform/http/dto/ref.dto.ts';
import { RegisterFindingItem } from './register-finding.dto.ts';

export class TimesheetLineItem {
  @ApiProperty({ description: 'In Czech: the sheet is an official Czech document' }) activityGroup: string;
  @ApiProperty({ type: String, nullable: true, example: 'KA02' }) keyActivity: string | null;
  @ApiProperty() minutes: number;
}

/** Sums of a month in minutes. */
export class TimesheetSums {
  @ApiProperty() project: number;
  @ApiProperty({ description: 'On indirect costs' }) indirect: number;
  @ApiProperty() outsideProject: number;
  @ApiProperty() leave: number;
  @ApiProperty() sickLeave: number;
  @ApiProperty({ description: 'Public holidays from Monday to Friday, by the full-time equivalent' }) holidays: number;
  @ApiProperty() all: number;
  @ApiProperty({ description: 'What the month asks for: working days and holidays by the full-time equivalent' })
  fund: number;
}

export class EmploymentItem {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) personId: string;
  @ApiProperty({ description: 'This project, another one, or work outside projects' }) projectCode: string;
  @ApiProperty() position: string;
  @ApiProperty({ enum: CONTRACT_KINDS }) contract: ContractKind;
  @ApiProperty({ description: 'Hundredths of full time: half-time is 50' }) fteHundredths: number;
  @ApiProperty({ format: 'date' }) validFrom: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) validTo: string | null;
}

/** What a sheet says: as it is counted now, or as it was signed. */
export class TimesheetFigures {
  @ApiProperty({ type: [TimesheetLineItem] }) lines: TimesheetLineItem[];
  @ApiProperty({ type: TimesheetSums }) totals: TimesheetSums;
  @ApiProperty({ type: [EmploymentItem], description: 'All that hold in the month, also outside the project' })
  employments: EmploymentItem[];
  @ApiProperty({ description: 'The highest sum over all projects on any day of the month, in hundredths' })
  fteHundredths: number;
}

export class TimesheetRow {
  @ApiProperty({ type: UserRef }) person: UserRef;
  @ApiProperty({ type: TimesheetSums }) totals: TimesheetSums;
  @ApiProperty() fteHundredths: number;
  @ApiProperty({ type: String, format: 'date', nullable: true }) signedOn: string | null;
  @ApiProperty({ description: 'Findings of the month without a waiver that concern the person' }) openFindings: number;
}

/** Timesheets of a month: one's own, or those of everybody for a manager. */
export class TimesheetMonth {
  @ApiProperty({ example: '2024-09' }) month: string;
  @ApiProperty({ type: [TimesheetRow] }) items: TimesheetRow[];
}

/** Hours written by hand. */
export class WorkHoursItem {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'date' }) on: string;
  @ApiProperty() minutes: number;
  @ApiProperty({ enum: WRITTEN_KINDS }) kind: WrittenKind;
  @ApiProperty({ type: String, nullable: true }) activityGroup: string | null;
  @ApiProperty({ type: String, nullable: true }) keyActivity: string | null;
  @ApiProperty() version: number;
}

/** A visit from which lines of the sheet follow. */
export class TimesheetVisit {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'date' }) on: string;
  @ApiProperty({ type: Ref }) unit: Ref;
  @ApiProperty() keyActivity: string;
  @ApiProperty() activityGroup: string;
  @ApiProperty() minutes: number;
  @ApiProperty() preparationMinutes: number;
  @ApiProperty() travelMinutes: number;
}

/** A month marked as signed; the mark may have been taken back. */
export class TimesheetSignature {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'date' }) signedOn: string;
  @ApiProperty({ type: UserRef, description: 'Who marked it' }) by: UserRef;
  @ApiProperty({ description: 'What was signed, in minutes' }) projectMinutes: number;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) withdrawnAt: string | null;
  @ApiProperty({ type: UserRef, nullable: true }) withdrawnBy: UserRef | null;
  @ApiProperty({ type: String, nullable: true }) withdrawalReason: string | null;
}

export class TimesheetDetail extends TimesheetFigures {
  @ApiProperty({ type: UserRef }) person: UserRef;
  @ApiProperty({ example: '2024-09' }) month: string;
  @ApiProperty({ type: [TimesheetVisit] }) visits: TimesheetVisit[];
  @ApiProperty({ type: [WorkHoursItem] }) hours: WorkHoursItem[];
  @ApiProperty({ type: TimesheetFigures, nullable: true, description: 'As signed; the figures above are those of now' })
  signed: TimesheetFigures | null;
  @ApiProperty({ type: TimesheetSignature, nullable: true }) signature: TimesheetSignature | null;
  @ApiProperty({ type: [TimesheetSignature], description: 'Taken back, the newest first' })
  earlierSignatures: TimesheetSignature[];
  @ApiProperty({ type: [ProblemReason], description: 'Why the month cannot be marked as signed' })
  refusals: ProblemReason[];
  @ApiProperty({ type: [RegisterFindingItem], description: 'Of the month, concerning the person' })
  findings: RegisterFindingItem[];
}
