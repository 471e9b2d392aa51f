import type { Permission } from '@rssz/domain';
import type { Project, Session } from './types.ts';

/** The chosen one of the readable projects; the first when none is chosen, or no longer readable. */
export function currentProject(projects: readonly Project[], chosen: string | null): Project | undefined {
  return projects.find(({ code }) => code === chosen) ?? projects[0];
}

/** What a session allows in a project; nothing in one that the person may not read. */
export function permissionsIn(session: Session, projectCode: string): readonly Permission[] {
  return session.user.projects.find(({ code }) => code === projectCode)?.permissions ?? [];
}
