import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { IsLocalDate } from '../../../platform/http/is-local-date.ts';
import { SUPPORT_MODES, type SupportMode } from './advisory-log.dto.ts';

export class WriteAttendee {
  @ApiProperty({ format: 'uuid' }) @IsUUID() participantId: string;
  @ApiProperty({ type: 'integer' }) @IsInt() minutes: number;
}

/** A visit as the form sends it. Ranges and dates are judged by the domain, so that the form can say the same. */
export class WriteAdvisoryLog {
  @ApiProperty({ format: 'uuid' }) @IsUUID() unitId: string;
  @ApiProperty({ format: 'date' }) @IsLocalDate() heldOn: string;
  @ApiProperty({ type: 'integer', example: 150 }) @IsInt() minutes: number;
  @ApiProperty({ enum: SUPPORT_MODES }) @IsIn(SUPPORT_MODES) mode: SupportMode;
  @ApiProperty({ description: 'Code of a thematic area' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  thematicArea: string;
  @ApiProperty({ example: 'KA02' }) @IsString() @IsNotEmpty() @MaxLength(100) keyActivity: string;
  @ApiPropertyOptional({ default: '' }) @IsOptional() @IsString() @MaxLength(4000) note: string = '';
  @ApiProperty({ type: [WriteAttendee] })
  @IsArray()
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => WriteAttendee)
  attendees: WriteAttendee[];
  @ApiPropertyOptional({ description: 'Why a stored log is corrected' })
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  reason?: string;
}

export class VoidAdvisoryLog {
  @ApiProperty() @IsString() @MaxLength(1000) reason: string;
}
