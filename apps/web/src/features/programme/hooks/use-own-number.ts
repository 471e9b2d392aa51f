import { useQuery } from '@tanstack/react-query';
import { currentProject } from '../../../shared/api/current-project.ts';
import { useChosenProject } from '../../../shared/api/project-choice.ts';
import { projectsQuery, sessionQuery } from '../../../shared/api/session.ts';

/** Code and registration number of the project somebody works in; null for the public. */
export function useOwnNumber(): { code: string; number: string } | null {
  const { data: session } = useQuery(sessionQuery);
  const { data: projects = [] } = useQuery({ ...projectsQuery, enabled: Boolean(session?.user.projects.length) });
  const chosen = useChosenProject(session?.user.id ?? '');
  const project = session ? currentProject(projects, chosen) : undefined;
  return project ? { code: project.code, number: project.registrationNumber } : null;
}
