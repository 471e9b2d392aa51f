import type { NextStepCode } from '@rssz/domain';
import { useCan, usePermissions } from '../../../shared/api/session.ts';
import { useOwnUnits } from '../../../shared/lib/use-own-units.ts';
import { stepPermissions } from './step-target.ts';

/** Whether the reader may take a step of a unit: a consultant in their own units, others by their role. */
export function useMayTakeStep(): (code: NextStepCode, unitId: string) => boolean {
  const permissions = usePermissions();
  const canLog = useCan('log.write');
  const own = useOwnUnits();
  // Only a consultant has units of their own among others that they see too.
  const isOthers = (unitId: string) => canLog && own !== null && !own.has(unitId);
  return (code, unitId) => stepPermissions[code].some((one) => permissions.includes(one)) && !isOthers(unitId);
}
