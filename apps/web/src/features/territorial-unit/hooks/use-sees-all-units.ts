import { useSession } from '../../../shared/api/session.ts';

/**
 * True for people who read the whole project. To a coordinator the server names only the own unit, so that an overview of
 * places would show every other place as free.
 */
export function useSeesAllUnits(): boolean {
  return useSession().user.roles.some(({ role }) => role !== 'coordinator' && role !== 'admin');
}
