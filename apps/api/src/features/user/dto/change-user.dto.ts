import { ApiProperty } from '@nestjs/swagger';
import { COOPERATION_DAYS, ROLES, type Role } from '@rssz/domain';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsEmail,
  IsIn,
  IsObject,
  IsOptional,
  IsString,
  Length,
  MaxLength,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { IsLocalDate } from '../../../platform/http/is-local-date.ts';

const given = (_: unknown, value: unknown): boolean => value !== undefined;

export class GiveRole {
  @ApiProperty({ enum: ROLES })
  @IsIn(ROLES)
  role: Role;

  @ApiProperty({
    type: String,
    required: false,
    nullable: true,
    description: 'Every role but the administrator needs one',
  })
  @IsOptional()
  @IsString()
  @MaxLength(40)
  projectCode?: string | null;

  @ApiProperty({ required: false, format: 'date', description: 'Today when not given' })
  @ValidateIf(given)
  @IsLocalDate(COOPERATION_DAYS)
  validFrom?: string;

  @ApiProperty({ type: String, required: false, format: 'date', nullable: true })
  @IsOptional()
  @IsLocalDate(COOPERATION_DAYS)
  validTo?: string | null;
}

export class CreateUser {
  @ApiProperty({ format: 'email' })
  @IsEmail()
  @Length(3, 254)
  email: string;

  @ApiProperty()
  @IsString()
  @Length(1, 200)
  displayName: string;

  @ApiProperty({ enum: ['cs', 'en'], required: false, default: 'cs' })
  @ValidateIf(given)
  @IsIn(['cs', 'en'])
  locale?: 'cs' | 'en';

  @ApiProperty({ type: [GiveRole], required: false })
  @ValidateIf(given)
  @IsArray()
  @ArrayMaxSize(20)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => GiveRole)
  roles?: GiveRole[];
}

export class ChangeUser {
  @ApiProperty({ required: false })
  @ValidateIf(given)
  @IsString()
  @Length(1, 200)
  displayName?: string;

  @ApiProperty({ required: false })
  @ValidateIf(given)
  @IsBoolean()
  disabled?: boolean;
}

export class EndRole {
  @ApiProperty({ format: 'date', required: false, description: 'The last day it holds; today when not given' })
  @ValidateIf(given)
  @IsLocalDate(COOPERATION_DAYS)
  validTo?: string;
}
