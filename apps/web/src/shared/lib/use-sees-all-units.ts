import { useProjectCode, useSession } from '../api/session.ts';

/**
 * True for people who read the whole project. To a coordinator the server shows only the own unit and its documents, so that
 * an overview of the whole (every place, every key activity) would mislead.
 */
export function useSeesAllUnits(): boolean {
  const projectCode = useProjectCode();
  return useSession().user.roles.some(
    (held) => held.projectCode === projectCode && held.role !== 'coordinator' && held.role !== 'admin',
  );
}
