import { ApiProperty } from '@nestjs/swagger';
import { ROLES, type Role } from '@rssz/domain';
import { IsEmail, IsString, Length } from 'class-validator';

export const PASSWORD_LENGTH = { least: 12, most: 200 } as const;

export class FirstAdministratorRequest {
  @ApiProperty() @IsString() @Length(20, 100) token!: string;
  @ApiProperty({ format: 'email' }) @IsEmail() @Length(3, 254) email!: string;
  @ApiProperty() @IsString() @Length(1, 200) displayName!: string;
  @ApiProperty({ minLength: 12 }) @IsString() @Length(PASSWORD_LENGTH.least, PASSWORD_LENGTH.most) password!: string;
}

export class SetPasswordRequest {
  @ApiProperty() @IsString() @Length(20, 100) token!: string;
  @ApiProperty({ minLength: 12 }) @IsString() @Length(PASSWORD_LENGTH.least, PASSWORD_LENGTH.most) password!: string;
}

export class DemoLogin {
  @ApiProperty() email!: string;
  @ApiProperty({ enum: ROLES }) role!: Role;
  @ApiProperty() displayName!: string;
}

export class Installation {
  @ApiProperty() demo!: boolean;
  @ApiProperty({ type: [DemoLogin] }) demoLogins!: DemoLogin[];
  @ApiProperty({ type: String, nullable: true }) demoPassword!: string | null;
  @ApiProperty() needsFirstAdministrator!: boolean;
}
