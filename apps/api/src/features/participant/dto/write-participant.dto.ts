import { ApiProperty, ApiPropertyOptional, PartialType } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsBoolean, IsNotEmpty, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { IsLocalDate } from '../../../platform/http/is-local-date.ts';

/** A person as the form sends them; what is not known yet is null or left out. */
export class CreateParticipant {
  @ApiProperty() @IsString() @IsNotEmpty() @MaxLength(100) givenName: string;
  @ApiProperty() @IsString() @IsNotEmpty() @MaxLength(100) surname: string;
  @ApiPropertyOptional({ type: String, format: 'date', nullable: true }) @IsOptional() @IsLocalDate() birthDate?:
    string | null;
  @ApiPropertyOptional({ type: String, nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  municipality?: string | null;
  @ApiPropertyOptional({ type: String, format: 'date', nullable: true }) @IsOptional() @IsLocalDate() entryOn?:
    string | null;
  @ApiPropertyOptional({ type: String, format: 'date', nullable: true }) @IsOptional() @IsLocalDate() exitOn?:
    string | null;
  @ApiPropertyOptional({ type: String, nullable: true, description: 'Code of the list `sex`' })
  @IsOptional()
  @IsString()
  @MaxLength(50)
  sex?: string | null;
  @ApiPropertyOptional({ type: String, nullable: true, description: 'Code of the list `labour-status`' })
  @IsOptional()
  @IsString()
  @MaxLength(50)
  labourStatus?: string | null;
  @ApiPropertyOptional({ type: String, nullable: true, description: 'Code of the list `education`' })
  @IsOptional()
  @IsString()
  @MaxLength(50)
  education?: string | null;
  @ApiProperty({ type: [String], format: 'uuid' })
  @IsArray()
  @ArrayMaxSize(50)
  @IsUUID(undefined, { each: true })
  unitIds: string[];
  @ApiPropertyOptional({
    description:
      'The writer knows of the people of the same name (participant.similar-exists) and says this is another one',
  })
  @IsOptional()
  @IsBoolean()
  confirmedDistinct?: boolean;
}

/** Only what changes; null takes a value away. */
export class PatchParticipant extends PartialType(CreateParticipant) {}
