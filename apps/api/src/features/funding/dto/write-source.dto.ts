import { ApiProperty } from '@nestjs/swagger';
import { SOURCE_STEPS, type SourceStep } from '@rssz/domain';
import { IsIn, IsInt, IsOptional, IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import { IsLocalDate } from '../../../platform/http/is-local-date.ts';

class SourceDetailsBody {
  @ApiProperty({ type: String, format: 'uuid', nullable: true, required: false })
  @IsOptional()
  @IsUUID()
  callId?: string | null;

  @ApiProperty({ type: Number, nullable: true, required: false, description: 'Whole crowns' })
  @IsOptional()
  @IsInt()
  amountCrowns?: number | null;

  @ApiProperty({ type: String, nullable: true, required: false })
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  reason?: string | null;
}

/** The first decision: about an activity of the catalogue, or about a budget outside it, exactly one of the two. */
export class DecideSource extends SourceDetailsBody {
  @ApiProperty({ enum: ['accept', 'refuse'] }) @IsIn(['accept', 'refuse']) decision: 'accept' | 'refuse';

  @ApiProperty({ type: String, nullable: true, required: false, example: '2.1-A06' })
  @IsOptional()
  @IsString()
  @Matches(/^[0-9A-Z.]{1,10}-[A-Z][0-9.]{1,6}$/)
  itemCode?: string | null;

  @ApiProperty({ type: String, nullable: true, required: false, example: 'Rozpočet města' })
  @IsOptional()
  @IsString()
  @MaxLength(300)
  otherSource?: string | null;
}

/** A further step. What is left out of call, amount and number stays as it is; null takes it out. */
export class StepSource extends SourceDetailsBody {
  @ApiProperty({ enum: SOURCE_STEPS }) @IsIn(SOURCE_STEPS) kind: SourceStep;

  @ApiProperty({ required: false, format: 'date', description: 'Today when not given' })
  @IsOptional()
  @IsLocalDate()
  on?: string;

  @ApiProperty({ type: String, nullable: true, required: false, example: 'CZ.03.02.01/00/24_065/0001234' })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  registrationNumber?: string | null;
}

export class FundingOverviewQuery {
  @ApiProperty({ required: false, format: 'uuid' }) @IsOptional() @IsUUID() plan?: string;
  @ApiProperty({ required: false, format: 'uuid' }) @IsOptional() @IsUUID() unit?: string;
}
