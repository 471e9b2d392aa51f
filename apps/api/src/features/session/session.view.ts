import { Inject, Injectable } from '@nestjs/common';
import { can, permissionsHeld, type LocalDate } from '@rssz/domain';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import { BusinessClock } from '../../platform/clock/business-clock.ts';
import { Database } from '../../platform/db/database.ts';
import { DEMO_PASSWORD } from '../../platform/auth/demo-password.ts';
import type { Session, SessionProject, SessionRole } from './dto/session.dto.ts';
import type { DemoLogin, Installation } from './dto/setup.dto.ts';

const ROLES_OF_USER = `
SELECT r.role, p.code AS "projectCode",
  CASE WHEN t.id IS NULL THEN NULL ELSE json_build_object('id', t.id, 'name', t.name) END AS unit
FROM role_assignment r
LEFT JOIN project p ON p.id = r.project_id
LEFT JOIN territorial_unit t ON t.id = r.unit_id
WHERE r.user_id = $1 AND r.valid_from <= $2 AND (r.valid_to IS NULL OR r.valid_to >= $2)
  AND (r.unit_id IS NULL OR EXISTS (
    SELECT 1 FROM role_assignment whole WHERE whole.user_id = r.user_id AND whole.project_id = r.project_id
      AND whole.role = r.role AND whole.unit_id IS NULL
      AND whole.valid_from <= $2 AND (whole.valid_to IS NULL OR whole.valid_to >= $2)))
ORDER BY p.code NULLS FIRST, r.role, t.name`;

const DEMO_LOGINS = `
SELECT DISTINCT ON (u.email) u.email, r.role, u.display_name AS "displayName"
FROM app_user u JOIN role_assignment r ON r.user_id = u.id
WHERE u.is_demo AND u.disabled_at IS NULL AND u.password_hash IS NOT NULL
ORDER BY u.email, r.role`;

interface ProjectCode {
  readonly id: string;
  readonly code: string;
}

/** What the web needs to know of the session, and of the installation before there is one. */
@Injectable()
export class SessionView {
  constructor(
    @Inject(Database) private readonly database: Database,
    private readonly clock: BusinessClock,
  ) {}

  async of(actor: Omit<SignedInActor, 'tokenHash'>): Promise<Session> {
    const today = this.clock.today();
    const [roles, projects, installation] = await Promise.all([
      this.database.query<SessionRole>(ROLES_OF_USER, [actor.userId, today]),
      this.database.query<ProjectCode>(`SELECT id, code FROM project ORDER BY code`),
      this.database.one<{ demo: boolean; mailReminders: boolean }>(
        `SELECT demo, (SELECT mail_reminders FROM app_user WHERE id = $1) AS "mailReminders" FROM installation`,
        [actor.userId],
      ),
    ]);
    return {
      user: {
        id: actor.userId,
        email: actor.email,
        displayName: actor.displayName,
        locale: actor.locale,
        mailReminders: installation?.mailReminders ?? true,
        roles,
        projects: projectsOf(actor.assignments, projects, today),
        permissions: permissionsHeld(actor.assignments, {}, today),
      },
      csrfToken: actor.csrfToken,
      demo: installation?.demo ?? false,
      today,
    };
  }

  async installation(): Promise<Installation> {
    const row = await this.database.one<{ demo: boolean; users: number }>(
      `SELECT demo, (SELECT count(*) FROM app_user) AS users FROM installation`,
    );
    const demo = row?.demo ?? false;
    const logins = demo ? await this.database.query<DemoLogin>(DEMO_LOGINS) : [];
    return {
      demo,
      demoLogins: logins,
      demoPassword: demo ? DEMO_PASSWORD : null,
      needsFirstAdministrator: (row?.users ?? 0) === 0,
    };
  }
}

/** The projects the person may read, each with what they may do there. */
function projectsOf(
  assignments: SignedInActor['assignments'],
  projects: readonly ProjectCode[],
  today: LocalDate,
): SessionProject[] {
  return projects
    .filter(({ id }) => can(assignments, 'project.read', { projectId: id }, today))
    .map(({ id, code }) => ({ code, permissions: permissionsHeld(assignments, { projectId: id }, today) }));
}
