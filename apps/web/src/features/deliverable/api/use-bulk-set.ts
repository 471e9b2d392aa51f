import { useMutation } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client.ts';
import { useProjectCode } from '../../../shared/api/session.ts';
import type { BulkRequest, Deliverable } from '../../../shared/api/types.ts';
import { useReload } from './use-reload.ts';

interface BulkSet {
  rows: readonly Deliverable[];
  set: BulkRequest['set'];
}

/** Writes the same values to many documents: to all, or to none. The list is read again whatever the answer. */
export function useBulkSet() {
  const code = useProjectCode();
  const reload = useReload();
  return useMutation({
    mutationFn: ({ rows, set }: BulkSet) =>
      answer(
        api.POST('/projects/{projectCode}/deliverables/bulk', {
          params: { path: { projectCode: code } },
          body: { ids: rows.map(({ id, version }) => ({ id, version })), set },
        }),
      ),
    onSettled: reload,
  });
}
