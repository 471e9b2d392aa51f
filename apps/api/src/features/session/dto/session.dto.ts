import { ApiProperty } from '@nestjs/swagger';
import { PERMISSIONS, ROLES, type Permission, type Role } from '@rssz/domain';
import { IsIn, IsString, Length } from 'class-validator';

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

export class ChangeSessionRequest {
  @ApiProperty({ enum: ['cs', 'en'] })
  @IsIn(['cs', 'en'])
  locale!: 'cs' | 'en';
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

export class SessionUser {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() email!: string;
  @ApiProperty() displayName!: string;
  @ApiProperty({ enum: ['cs', 'en'] }) locale!: 'cs' | 'en';
  @ApiProperty({ type: [SessionRole] }) roles!: SessionRole[];
  @ApiProperty({ enum: PERMISSIONS, isArray: true }) permissions!: Permission[];
}

export class Session {
  @ApiProperty({ type: SessionUser }) user!: SessionUser;
  @ApiProperty() csrfToken!: string;
  @ApiProperty() demo!: boolean;
  @ApiProperty({ format: 'date' }) today!: string;
}
