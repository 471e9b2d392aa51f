import { useMemo } from 'react';
import { useProjectCode, useSession } from '../api/session.ts';

/**
 * Units the signed-in person may write in: those assigned to a consultant; null means every unit of the project. The server
 * decides in the end, this only spares the person choices that would be refused.
 */
export function useOwnUnits(): ReadonlySet<string> | null {
  const { roles: allRoles } = useSession().user;
  const projectCode = useProjectCode();
  return useMemo(() => {
    const roles = allRoles.filter((held) => held.projectCode === projectCode);
    if (roles.some(({ role }) => role === 'manager')) return null;
    return new Set(roles.flatMap(({ role, unit }) => (role === 'consultant' && unit ? [unit.id] : [])));
  }, [allRoles, projectCode]);
}
