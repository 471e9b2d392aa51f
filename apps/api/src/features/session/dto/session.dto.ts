import { ApiProperty } from '@nestjs/swagger';
import { PASSWORD_LENGTH, PERMISSIONS, ROLES, type Permission, type Role } from '@rssz/domain';
import { IsBoolean, IsIn, IsOptional, IsString, Length } from 'class-validator';

export class SignInRequest {
  @ApiProperty({ format: 'email' })
  @IsString()
  @Length(1, 254)
  email!: string;

  @ApiProperty({ format: 'password' })
  @IsString()
  @Length(1, 200)
  password!: string;
}

/** What a person may set for themselves. */
export class ChangeSessionRequest {
  @ApiProperty({ enum: ['cs', 'en'], required: false })
  @IsOptional()
  @IsIn(['cs', 'en'])
  locale?: 'cs' | 'en';

  @ApiProperty({ required: false, description: 'Deadlines by mail too; in the application they are always told' })
  @IsOptional()
  @IsBoolean()
  mailReminders?: boolean;
}

export class ChangePasswordRequest {
  @ApiProperty({ format: 'password' })
  @IsString()
  @Length(1, 1000)
  currentPassword!: string;

  @ApiProperty({ format: 'password', minLength: PASSWORD_LENGTH.least, maxLength: PASSWORD_LENGTH.most })
  @IsString()
  @Length(1, 1000)
  password!: string;
}

export class SessionUnit {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() name!: string;
}

export class SessionRole {
  @ApiProperty({ enum: ROLES }) role!: Role;
  @ApiProperty({ type: String, nullable: true }) projectCode!: string | null;
  @ApiProperty({ type: SessionUnit, nullable: true }) unit!: SessionUnit | null;
}

/** What the person may do in one project; screens offer no more than that. */
export class SessionProject {
  @ApiProperty({ example: 'RSSZ' }) code!: string;
  @ApiProperty({ enum: PERMISSIONS, isArray: true }) permissions!: Permission[];
}

export class SessionUser {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() email!: string;
  @ApiProperty() displayName!: string;
  @ApiProperty({ enum: ['cs', 'en'] }) locale!: 'cs' | 'en';
  @ApiProperty({ description: 'Whether deadlines come by mail too' }) mailReminders!: boolean;
  @ApiProperty({ type: [SessionRole] }) roles!: SessionRole[];
  @ApiProperty({ type: [SessionProject] }) projects!: SessionProject[];
  @ApiProperty({ enum: PERMISSIONS, isArray: true, description: 'Held in any project' }) permissions!: Permission[];
}

export class Session {
  @ApiProperty({ type: SessionUser }) user!: SessionUser;
  @ApiProperty() csrfToken!: string;
  @ApiProperty() demo!: boolean;
  @ApiProperty({ format: 'date' }) today!: string;
}

/** What opens the diary kept on the person's device; the device drops it when its time is over. */
export class OfflineKey {
  @ApiProperty({ format: 'uuid', description: 'Whose it is' }) userId!: string;
  @ApiProperty({
    format: 'byte',
    description: '256 bits; the same for the person until the secret of the installation changes',
  })
  key!: string;
  @ApiProperty({ type: 'integer', example: 168, description: 'Hours since the last contact for which it may be kept' })
  hours!: number;
}
