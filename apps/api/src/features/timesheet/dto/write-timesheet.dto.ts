import { ApiProperty } from '@nestjs/swagger';
import { CONTRACT_KINDS, WRITTEN_KINDS, type ContractKind, type WrittenKind } from '@rssz/domain';
import { IsIn, IsInt, IsOptional, IsString, IsUUID, Max, MaxLength, Min } from 'class-validator';
import { UserRef } from '../../../platform/http/dto/ref.dto.ts';
import { IsLocalDate } from '../../../platform/http/is-local-date.ts';
import { EmploymentItem } from './timesheet.dto.ts';

const GROUP_LENGTH = 200;

/** Hours of one kind on a day, or on every working day of a stretch. */
export class WriteHours {
  @ApiProperty({ format: 'uuid', required: false, description: 'Whose; one’s own when left out' })
  @IsOptional()
  @IsUUID()
  personId?: string;

  @ApiProperty({ format: 'date' })
  @IsLocalDate()
  from: string;

  @ApiProperty({ type: String, format: 'date', required: false, nullable: true, description: 'One day when left out' })
  @IsOptional()
  @IsLocalDate()
  to?: string | null;

  @ApiProperty({ description: 'On each day' })
  @IsInt()
  minutes: number;

  @ApiProperty({ enum: WRITTEN_KINDS })
  @IsIn(WRITTEN_KINDS)
  kind: WrittenKind;

  @ApiProperty({ type: String, required: false, nullable: true, maxLength: GROUP_LENGTH })
  @IsOptional()
  @IsString()
  @MaxLength(GROUP_LENGTH)
  activityGroup?: string | null;

  @ApiProperty({ type: String, required: false, nullable: true, example: 'KA01' })
  @IsOptional()
  @IsString()
  @MaxLength(20)
  keyActivity?: string | null;
}

/** The whole of one day's hours, with what is to change. */
export class ChangeHours {
  @ApiProperty({ format: 'date' })
  @IsLocalDate()
  on: string;

  @ApiProperty()
  @IsInt()
  minutes: number;

  @ApiProperty({ enum: WRITTEN_KINDS })
  @IsIn(WRITTEN_KINDS)
  kind: WrittenKind;

  @ApiProperty({ type: String, required: false, nullable: true, maxLength: GROUP_LENGTH })
  @IsOptional()
  @IsString()
  @MaxLength(GROUP_LENGTH)
  activityGroup?: string | null;

  @ApiProperty({ type: String, required: false, nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(20)
  keyActivity?: string | null;
}

export class WrittenHoursIds {
  @ApiProperty({ type: [String], description: 'One for each day' }) ids: string[];
}

export class ChangeEmployment {
  @ApiProperty({ maxLength: 200 })
  @IsString()
  @MaxLength(200)
  projectCode: string;

  @ApiProperty({ maxLength: 200 })
  @IsString()
  @MaxLength(200)
  position: string;

  @ApiProperty({ enum: CONTRACT_KINDS })
  @IsIn(CONTRACT_KINDS)
  contract: ContractKind;

  @ApiProperty({ description: 'Hundredths of full time' })
  @IsInt()
  fteHundredths: number;

  @ApiProperty({ format: 'date' })
  @IsLocalDate()
  validFrom: string;

  @ApiProperty({ type: String, format: 'date', required: false, nullable: true })
  @IsOptional()
  @IsLocalDate()
  validTo?: string | null;
}

export class AddEmployment extends ChangeEmployment {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  personId: string;
}

export class VersionedEmployment extends EmploymentItem {
  @ApiProperty() version: number;
}

/** Employments of everybody who works for the project, and whom one may be written for. */
export class EmploymentList {
  @ApiProperty({ type: [VersionedEmployment] }) items: VersionedEmployment[];
  @ApiProperty({ type: [UserRef] }) people: UserRef[];
}

export class SignTimesheet {
  @ApiProperty({ format: 'date', description: 'The day of the signature on paper' })
  @IsLocalDate()
  signedOn: string;
}

export class WithdrawSignature {
  @ApiProperty()
  @IsString()
  @MaxLength(2000)
  reason: string;
}

export class SetTimesheetRule {
  @ApiProperty({ description: 'How high the sum over all projects may be, in hundredths', minimum: 1, maximum: 200 })
  @IsInt()
  @Min(1)
  @Max(200)
  fteLimitHundredths: number;

  @ApiProperty({ description: 'How long a full working day is, in minutes', minimum: 1, maximum: 1440 })
  @IsInt()
  @Min(1)
  @Max(1440)
  dayMinutes: number;
}

export class TimesheetRule extends SetTimesheetRule {
  @ApiProperty({ description: '0 until it is set' }) version: number;
}
