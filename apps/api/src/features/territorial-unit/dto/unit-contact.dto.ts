import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { COOPERATION_DAYS } from '@rssz/domain';
import { IsEmail, IsOptional, IsString, Length, MaxLength, ValidateIf } from 'class-validator';
import { ProblemReason } from '../../../platform/http/dto/ref.dto.ts';
import { IsLocalDate } from '../../../platform/http/is-local-date.ts';

/** A person to talk to on the side of the unit; kept without a history, so that it can be erased. */
export class UnitContact {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() name: string;
  @ApiProperty() position: string;
  @ApiProperty() email: string;
  @ApiProperty() phone: string;
  @ApiProperty() note: string;
  @ApiProperty({ format: 'date' }) validFrom: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) validTo: string | null;
  @ApiProperty() version: number;
}

export class UnitContactList {
  @ApiProperty({ type: [UnitContact] }) items: UnitContact[];
  @ApiProperty({ type: [ProblemReason], description: 'Why the reader may not change them; empty when they may' })
  refusals: ProblemReason[];
}

export class WriteUnitContact {
  @ApiProperty()
  @IsString()
  @Length(1, 200)
  name: string;

  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  @MaxLength(200)
  position?: string;

  @ApiPropertyOptional({ format: 'email' })
  @ValidateIf((_: unknown, value: unknown) => value !== undefined && value !== '')
  @IsEmail()
  @MaxLength(200)
  email?: string;

  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  @MaxLength(50)
  phone?: string;

  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  note?: string;

  @ApiProperty({ format: 'date' })
  @IsLocalDate(COOPERATION_DAYS)
  validFrom: string;

  @ApiPropertyOptional({ type: String, format: 'date', nullable: true })
  @IsOptional()
  @IsLocalDate(COOPERATION_DAYS)
  validTo?: string | null;
}
