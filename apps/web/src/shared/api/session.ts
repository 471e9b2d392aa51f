import type { Permission } from '@rssz/domain';
import { queryOptions, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { keptDiary } from '../offline/device.ts';
import { answer, api, setCsrfToken } from './client.ts';
import { currentProject, permissionsIn } from './current-project.ts';
import { ProblemFailure } from './problem-failure.ts';
import { endSession, isSignOutOwed } from './session-end.ts';
import { useChosenProject } from './project-choice.ts';
import type { Installation, Project, Session } from './types.ts';

/**
 * Whether the server left the mark of a session here, or a diary may be read without it; otherwise the question would only be
 * refused. A phone may forget the mark when it restarts.
 */
const mayBeSignedIn = (): boolean => /(?:^|;\s*)rssz_signed_in=1(?:;|$)/.test(document.cookie) || keptDiary() !== null;

/** Who is signed in; null when nobody is. */
export const sessionQuery = queryOptions<Session | null>({
  queryKey: ['session'],
  queryFn: async () => {
    if (isSignOutOwed()) {
      setCsrfToken('');
      await endSession();
      return null;
    }
    if (!mayBeSignedIn()) return null;
    try {
      const session = await answer(api.GET('/session', {}));
      setCsrfToken(session.csrfToken);
      return session;
    } catch (error) {
      if (error instanceof ProblemFailure && error.status === 401) return null;
      throw error;
    }
  },
  staleTime: 5 * 60_000,
  networkMode: 'always',
});

export const installationQuery = queryOptions<Installation>({
  queryKey: ['installation'],
  queryFn: () => answer(api.GET('/installation', {})),
  staleTime: 5 * 60_000,
});

export const projectsQuery = queryOptions<Project[]>({
  queryKey: ['projects'],
  queryFn: () => answer(api.GET('/projects', {})),
  staleTime: 10 * 60_000,
  networkMode: 'always',
});

/** The session of a signed-in screen. */
export function useSession(): Session {
  const { data } = useSuspenseQuery(sessionQuery);
  if (!data) throw new ProblemFailure(401, { code: 'session.required' });
  return data;
}

/** What the signed-in person may do in the project on the screen. Scope and state are the server's to check. */
export function usePermissions(): readonly Permission[] {
  return permissionsIn(useSession(), useProjectCode());
}

export function useCan(permission: Permission): boolean {
  return usePermissions().includes(permission);
}

/** Business date of the server, 'YYYY-MM-DD'; never the clock of the browser. */
export function useToday(): string {
  return useSession().today;
}

/** Every project the person may read. */
export function useProjects(): readonly Project[] {
  return useSuspenseQuery(projectsQuery).data;
}

/** The project on the screen: the one chosen last, else the first. */
export function useProject(): Project {
  const project = currentProject(useProjects(), useChosenProject(useSession().user.id));
  if (!project) throw new ProblemFailure(404, { code: 'resource.not-found' });
  return project;
}

/** Code of the project for paths of the API, 'RSSZ'. */
export function useProjectCode(): string {
  return useProject().code;
}

/** Is this an installation with demo data? Undefined until known. */
export function useInstallation(): Installation | undefined {
  return useQuery(installationQuery).data;
}
