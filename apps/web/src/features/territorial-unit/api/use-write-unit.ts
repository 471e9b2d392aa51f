import { answer, api } from '../../../shared/api/client.ts';
import { useProjectCode } from '../../../shared/api/session.ts';
import type { NewUnit, TerritorialUnitDetail, UnitRequest } from '../../../shared/api/types.ts';
import { ifMatch } from '../../../shared/api/version-header.ts';
import { useStored } from './use-stored.ts';

/** Takes a unit into the project, or writes changed facts over the version they were read from. */
export function useWriteUnit() {
  const code = useProjectCode();
  const stored = useStored();
  const keep = (unit: TerritorialUnitDetail) => {
    stored(unit);
    return unit;
  };
  return {
    create: async (body: NewUnit) =>
      keep(
        await answer(
          api.POST('/projects/{projectCode}/territorial-units', { params: { path: { projectCode: code } }, body }),
        ),
      ),
    change: async (unit: { id: string; version: number }, body: UnitRequest) => {
      const params = { path: { projectCode: code, id: unit.id }, header: ifMatch(unit.version) };
      return keep(await answer(api.PATCH('/projects/{projectCode}/territorial-units/{id}', { params, body })));
    },
  };
}
