import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client.ts';
import { useProjectCode } from '../../../shared/api/session.ts';
import type { AdvisoryLogRequest } from '../../../shared/api/types.ts';
import { ifMatch, ifNoneMatch } from '../../../shared/api/version-header.ts';
import { isOutOfDate } from '../../../shared/lib/form-problems.ts';

interface PutLog {
  id: string;
  body: AdvisoryLogRequest;
  /** Version seen when correcting; null creates. */
  version: number | null;
  /** The same for every retry of the same content, so that it is written once. */
  idempotencyKey: string;
}

/** Hours decide indicators, participants and overviews, so a write makes everything of the project stale. */
function useRefresh(): () => Promise<void> {
  const client = useQueryClient();
  const code = useProjectCode();
  return () => client.invalidateQueries({ queryKey: ['project', code] });
}

/** Writes a log under the client's id, or corrects the version that was seen. */
export function usePutLog() {
  const code = useProjectCode();
  const refresh = useRefresh();
  return useMutation({
    mutationFn: ({ id, body, version, idempotencyKey }: PutLog) => {
      const condition = version === null ? ifNoneMatch() : ifMatch(version);
      return answer(
        api.PUT('/projects/{projectCode}/advisory-logs/{id}', {
          params: { path: { projectCode: code, id }, header: { ...condition, 'idempotency-key': idempotencyKey } },
          body,
        }),
      );
    },
    onSuccess: refresh,
  });
}

/** Takes a log out of every count, with a reason; it stays in the history. */
export function useVoidLog() {
  const code = useProjectCode();
  const refresh = useRefresh();
  return useMutation({
    mutationFn: ({ id, version, reason }: { id: string; version: number; reason: string }) =>
      answer(
        api.POST('/projects/{projectCode}/advisory-logs/{id}/void', {
          params: { path: { projectCode: code, id }, header: ifMatch(version) },
          body: { reason },
        }),
      ),
    onSuccess: refresh,
    // When somebody was faster, what stands now is read again behind the window.
    onError: (error) => (isOutOfDate(error) ? refresh() : undefined),
  });
}
