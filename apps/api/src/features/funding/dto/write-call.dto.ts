import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsIn, IsInt, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { IsLocalDate } from '../../../platform/http/is-local-date.ts';
import { CALL_STATES } from './call.dto.ts';

/** The whole of a call; what is left out of its texts is taken out. */
export class WriteCall {
  @ApiProperty({ example: '03_24_065' }) @IsString() @MaxLength(30) number: string;
  @ApiProperty() @IsString() @MaxLength(300) name: string;
  @ApiProperty({ format: 'date' }) @IsLocalDate() opensOn: string;
  @ApiProperty({ format: 'date' }) @IsLocalDate() closesOn: string;

  @ApiProperty({ type: Number, nullable: true, required: false, description: 'Whole crowns' })
  @IsOptional()
  @IsInt()
  allocationCrowns?: number | null;

  @ApiProperty({ type: [String], example: ['2.1'] })
  @IsArray()
  @ArrayMaxSize(10)
  @IsString({ each: true })
  @MaxLength(10, { each: true })
  eligibleObjectives: string[];

  @ApiProperty() @IsString() @MaxLength(2000) eligibleApplicants: string;
  @ApiProperty() @IsString() @MaxLength(4000) note: string;
}

export class CallQuery {
  @ApiProperty({ required: false, enum: CALL_STATES })
  @IsOptional()
  @IsIn(CALL_STATES)
  state?: (typeof CALL_STATES)[number];

  @ApiProperty({ required: false, example: '2.1' })
  @IsOptional()
  @IsString()
  @Matches(/^[0-9A-Z.]{1,10}$/)
  objective?: string;
}
