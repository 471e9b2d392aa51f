import { Injectable } from '@nestjs/common';
import type { LocalDate } from '@rssz/domain';
import { Database } from '../../platform/db/database.ts';
import type { ProjectPerson } from './dto/person.dto.ts';

/** Who works in the project today: enabled people with a role in it. */
@Injectable()
export class PeopleView {
  constructor(private readonly database: Database) {}

  list(projectId: string, today: LocalDate): Promise<ProjectPerson[]> {
    return this.database.query<ProjectPerson>(
      `SELECT u.id, u.display_name AS "displayName", array_agg(DISTINCT r.role ORDER BY r.role) AS roles
       FROM app_user u JOIN role_assignment r ON r.user_id = u.id
       WHERE r.project_id = $1 AND u.disabled_at IS NULL AND r.valid_from <= $2::date
         AND (r.valid_to IS NULL OR r.valid_to >= $2::date)
       GROUP BY u.id ORDER BY u.display_name COLLATE "cs-CZ-x-icu", u.id`,
      [projectId, today],
      'project-people',
    );
  }
}
