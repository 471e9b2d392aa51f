import { ApiProperty } from '@nestjs/swagger';
import { ROLES, type Role } from '@rssz/domain';

/** Somebody with a role in the project today: who can own a deliverable or be assigned to a unit. */
export class ProjectPerson {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() displayName: string;
  @ApiProperty({ enum: ROLES, isArray: true }) roles: Role[];
}
