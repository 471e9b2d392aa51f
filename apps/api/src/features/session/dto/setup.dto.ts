import { ApiProperty } from '@nestjs/swagger';
import { PASSWORD_LENGTH, ROLES, type Role } from '@rssz/domain';
import { IsEmail, IsString, Length, MaxLength } from 'class-validator';

/** Only its outer shape: what is wrong with a new password, and in which words, the domain says. */
const LONGEST_PASSWORD_TEXT = 1_000;

export class FirstAdministratorRequest {
  @ApiProperty() @IsString() @Length(20, 100) token!: string;
  @ApiProperty({ format: 'email' }) @IsEmail() @Length(3, 254) email!: string;
  @ApiProperty() @IsString() @Length(1, 200) displayName!: string;
  @ApiProperty({ minLength: PASSWORD_LENGTH.least, maxLength: PASSWORD_LENGTH.most })
  @IsString()
  @MaxLength(LONGEST_PASSWORD_TEXT)
  password!: string;
}

export class SetPasswordRequest {
  @ApiProperty() @IsString() @Length(20, 100) token!: string;
  @ApiProperty({ minLength: PASSWORD_LENGTH.least, maxLength: PASSWORD_LENGTH.most })
  @IsString()
  @MaxLength(LONGEST_PASSWORD_TEXT)
  password!: string;
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
