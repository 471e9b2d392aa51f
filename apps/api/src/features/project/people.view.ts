import { Injectable } from '@nestjs/common';
import type { LocalDate, Scope } from '@rssz/domain';
import { scopePredicate } from '../../platform/auth/scope.ts';
import { Database } from '../../platform/db/database.ts';
import type { ProjectPerson } from './dto/person.dto.ts';

/** Who works in the project today: enabled people with a role in it. */
@Injectable()
export class PeopleView {
  constructor(private readonly database: Database) {}

  /** Everybody for whoever reads the project whole; within units, the managers and those who work in these units. */
  list(projectId: string, today: LocalDate, scope: Scope): Promise<ProjectPerson[]> {
    const params: unknown[] = [projectId, today];
    const inUnits = `EXISTS (SELECT 1 FROM role_assignment w
      WHERE w.user_id = u.id AND w.project_id = $1 AND w.role = r.role AND w.valid_from <= $2::date
        AND (w.valid_to IS NULL OR w.valid_to >= $2::date) AND ${scopePredicate(scope, 'w.unit_id', params)})`;
    return this.database.query<ProjectPerson>(
      `SELECT u.id, u.display_name AS "displayName", array_agg(DISTINCT r.role ORDER BY r.role) AS roles
       FROM app_user u JOIN role_assignment r ON r.user_id = u.id
       WHERE r.project_id = $1 AND r.unit_id IS NULL AND u.disabled_at IS NULL AND r.valid_from <= $2::date
         AND (r.valid_to IS NULL OR r.valid_to >= $2::date)
         AND (${scope.kind === 'all' ? 'true' : `r.role = 'manager' OR ${inUnits}`})
       GROUP BY u.id ORDER BY u.display_name COLLATE "cs-CZ-x-icu", u.id`,
      params,
      `project-people:${scope.kind}`,
    );
  }
}
