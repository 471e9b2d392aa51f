import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useProjectCode } from '../../../shared/api/session.ts';
import type { DeliverableDetail } from '../../../shared/api/types.ts';
import { deliverableKeys } from './keys.ts';

/** Takes over a document as the server answered it; lists, counts and indicators are asked for again. */
export function useStored(): (row: DeliverableDetail) => void {
  const client = useQueryClient();
  const code = useProjectCode();
  return useCallback(
    (row) => {
      client.setQueryData(deliverableKeys.detail(code, row.id), row);
      void client.invalidateQueries({ queryKey: deliverableKeys.project(code) });
    },
    [client, code],
  );
}
