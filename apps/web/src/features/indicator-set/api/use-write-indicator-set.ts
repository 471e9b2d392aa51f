import { useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client.ts';
import { useProjectCode } from '../../../shared/api/session.ts';
import type { IndicatorSetDetail, IndicatorSetRequest } from '../../../shared/api/types.ts';
import { ifMatch } from '../../../shared/api/version-header.ts';
import { isOutOfDate } from '../../../shared/lib/form-problems.ts';
import { setKeys } from './use-indicator-sets.ts';

interface Seen {
  readonly id: string;
  readonly version: number;
}

/** Starts drafts, writes them, takes them back and brings them into force, each over the version that was seen. */
export function useWriteIndicatorSet() {
  const code = useProjectCode();
  const client = useQueryClient();
  const reload = () => client.invalidateQueries({ queryKey: setKeys.project(code) });
  const keep = (stored: IndicatorSetDetail): IndicatorSetDetail => {
    client.setQueryData(setKeys.detail(code, stored.id), stored);
    void reload();
    return stored;
  };
  /** A step of which nothing is left to merge: when somebody was faster, what stands now is read again. */
  const orReload = async (step: Promise<IndicatorSetDetail>): Promise<IndicatorSetDetail> => {
    try {
      return keep(await step);
    } catch (error) {
      if (isOutOfDate(error)) void reload();
      throw error;
    }
  };
  const params = ({ id, version }: Seen) => ({ path: { projectCode: code, id }, header: ifMatch(version) });
  return {
    create: async (thematicArea: string) =>
      keep(
        await answer(
          api.POST('/projects/{projectCode}/indicator-sets', {
            params: { path: { projectCode: code } },
            body: { thematicArea },
          }),
        ),
      ),
    change: async (seen: Seen, body: IndicatorSetRequest) =>
      keep(await answer(api.PUT('/projects/{projectCode}/indicator-sets/{id}', { params: params(seen), body }))),
    adopt: async (seen: Seen, inForceFrom: string | null) =>
      orReload(
        answer(
          api.POST('/projects/{projectCode}/indicator-sets/{id}/adoption', {
            params: params(seen),
            body: { inForceFrom },
          }),
        ),
      ),
    withdraw: async (seen: Seen) =>
      orReload(answer(api.POST('/projects/{projectCode}/indicator-sets/{id}/withdrawal', { params: params(seen) }))),
  };
}
