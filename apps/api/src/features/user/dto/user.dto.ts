import { ApiProperty } from '@nestjs/swagger';
import { ROLES, type Role } from '@rssz/domain';
import { Ref } from '../../../platform/http/dto/ref.dto.ts';

export class UserRole {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: ROLES }) role: Role;
  @ApiProperty({ type: String, nullable: true, example: 'RSSZ' }) projectCode: string | null;
  @ApiProperty({ type: Ref, nullable: true }) unit: Ref | null;
  @ApiProperty({ format: 'date' }) validFrom: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) validTo: string | null;
}

/** An account as the administrator sees it. */
export class User {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'email' }) email: string;
  @ApiProperty() displayName: string;
  @ApiProperty({ enum: ['cs', 'en'] }) locale: 'cs' | 'en';
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) disabledAt: string | null;
  @ApiProperty() isDemo: boolean;
  @ApiProperty({ description: 'Whether a password was set; without one nobody can sign in' }) hasPassword: boolean;
  @ApiProperty({ type: [UserRole] }) roles: UserRole[];
  @ApiProperty() version: number;
}

export class NewUser {
  @ApiProperty({ type: User }) user: User;
  @ApiProperty({ description: 'One-time link, valid for seven days' }) setPasswordUrl: string;
  @ApiProperty({ format: 'date-time', description: 'Until when the link works' }) validUntil: string;
}

export class PasswordLink {
  @ApiProperty({ description: 'One-time link, valid for seven days' }) url: string;
  @ApiProperty({ format: 'date-time', description: 'Until when the link works' }) validUntil: string;
}
