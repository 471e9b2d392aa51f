import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client.ts';
import { useProjectCode, useSession } from '../../../shared/api/session.ts';
import type { AdvisoryLog, AdvisoryLogRequest } from '../../../shared/api/types.ts';
import { ifMatch, ifNoneMatch } from '../../../shared/api/version-header.ts';
import { isOutOfDate } from '../../../shared/lib/form-problems.ts';
import { openDiary } from '../../../shared/offline/open-diary.ts';

interface PutLog {
  id: string;
  body: AdvisoryLogRequest;
  /** Version seen when correcting; null creates. */
  version: number | null;
  /** The same for every retry of the same content, so that it is written once. */
  idempotencyKey: string;
  /** The reason of an edit made before the server answered; a correction has its own. */
  editReason: string;
}

/** What became of a write: the log as the server has it, or null when this device keeps it until it can be sent. */
type Written<T> = Promise<T | null>;

/** Hours decide indicators, participants and overviews, so a write makes everything of the project stale. */
function useRefresh(): (written: unknown) => Promise<void> {
  const client = useQueryClient();
  const code = useProjectCode();
  return (written) =>
    written === null ? Promise.resolve() : client.invalidateQueries({ queryKey: ['project', code] });
}

/** The diary kept on this device for the person and the project on the screen; null when there is none. */
function useDiaryHere() {
  const { user } = useSession();
  const code = useProjectCode();
  return () => openDiary(user.id, code);
}

/** Writes a log under the client's id, or corrects the version that was seen; through this device's diary when it has one. */
export function usePutLog() {
  const code = useProjectCode();
  const diaryHere = useDiaryHere();
  return useMutation({
    mutationFn: async ({ id, body, version, idempotencyKey, editReason }: PutLog): Written<AdvisoryLog> => {
      const diary = await diaryHere();
      if (diary) {
        const { unitId, heldOn, minutes = 0 } = body;
        const act = version === null ? ('create' as const) : ('correct' as const);
        const content = { kind: 'write' as const, request: { ...body, reason: body.reason ?? editReason } };
        const label = { act, unitId, heldOn, minutes };
        return (await diary.submit(id, content, { baseVersion: version, label })).log ?? null;
      }
      const condition = version === null ? ifNoneMatch() : ifMatch(version);
      return answer(
        api.PUT('/projects/{projectCode}/advisory-logs/{id}', {
          params: { path: { projectCode: code, id }, header: { ...condition, 'idempotency-key': idempotencyKey } },
          body,
        }),
      );
    },
    onSuccess: useRefresh(),
  });
}

/** Takes a log out of every count, with a reason; it stays in the history. False when it waits on this device. */
export function useVoidLog() {
  const code = useProjectCode();
  const diaryHere = useDiaryHere();
  const refresh = useRefresh();
  return useMutation({
    mutationFn: async ({ log, reason }: { log: AdvisoryLog; reason: string }): Written<true> => {
      const { id, version, unit, heldOn, minutes } = log;
      const diary = await diaryHere();
      if (diary) {
        const label = { act: 'void' as const, unitId: unit.id, heldOn, minutes };
        const { isKept } = await diary.submit(id, { kind: 'void', reason }, { baseVersion: version, label });
        return isKept ? null : true;
      }
      await answer(
        api.POST('/projects/{projectCode}/advisory-logs/{id}/void', {
          params: { path: { projectCode: code, id }, header: ifMatch(version) },
          body: { reason },
        }),
      );
      return true;
    },
    onSuccess: refresh,
    // When somebody was faster, what stands now is read again behind the window.
    onError: (error) => (isOutOfDate(error) ? refresh(error) : undefined),
  });
}

/** Leaves the stored version of a log in conflict as it is. */
export function useTakeStored() {
  const diaryHere = useDiaryHere();
  return async (entryId: string): Promise<void> => {
    await (await diaryHere())?.takeTheirs(entryId);
  };
}
