import type { Permission } from '@rssz/domain';
import { redirect, type ParsedLocation } from '@tanstack/react-router';
import { currentProject, permissionsIn } from '../shared/api/current-project.ts';
import { chosenProject, chooseProject } from '../shared/api/project-choice.ts';
import { projectsQuery, sessionQuery } from '../shared/api/session.ts';
import { queryClient } from './query-client.ts';

interface Opening {
  location: ParsedLocation;
  /** Only loading ahead, the person has not gone there yet. */
  preload: boolean;
}

/** An address may name the project it is of, `?projekt=RSSZ`: it becomes the chosen one and leaves the address. */
export async function openProject(userId: string, { location, preload }: Opening): Promise<void> {
  const projects = await queryClient.ensureQueryData(projectsQuery);
  const { projekt, ...search } = location.search as Record<string, string | undefined>;
  if (projekt === undefined || preload) return;
  if (projects.some(({ code }) => code === projekt)) chooseProject(userId, projekt);
  throw redirect({ to: location.pathname, search: search as never, hash: location.hash, replace: true });
}

/** What the signed-in person may do in the project on the screen; for the router, which is no component. */
export function permissionsNow(): readonly Permission[] {
  const session = queryClient.getQueryData(sessionQuery.queryKey);
  const projects = queryClient.getQueryData(projectsQuery.queryKey) ?? [];
  if (!session) return [];
  const project = currentProject(projects, chosenProject(session.user.id));
  return project ? permissionsIn(session, project.code) : [];
}
