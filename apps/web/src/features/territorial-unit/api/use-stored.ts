import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useProjectCode } from '../../../shared/api/session.ts';
import type { TerritorialUnitDetail } from '../../../shared/api/types.ts';
import { unitKeys } from './keys.ts';

/** Takes over a unit as the server answered it; everything of the project that may show it is asked for again. */
export function useStored(): (unit: TerritorialUnitDetail) => void {
  const client = useQueryClient();
  const code = useProjectCode();
  return useCallback(
    (unit) => {
      client.setQueryData(unitKeys.detail(code, unit.id), unit);
      void client.invalidateQueries({ queryKey: unitKeys.project(code) });
    },
    [client, code],
  );
}
