import { useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client.ts';
import { useProjectCode } from '../../../shared/api/session.ts';
import type { HandoverDetail, HandoverRequest } from '../../../shared/api/types.ts';
import { ifMatch } from '../../../shared/api/version-header.ts';

/** Offers a unit, accepts or withdraws the offer; who works where changes with it, so everything is asked for again. */
export function useHandoverWrites() {
  const code = useProjectCode();
  const client = useQueryClient();
  const refresh = () => client.invalidateQueries({ queryKey: ['project', code] });
  return {
    refresh,
    offer: async (unitId: string, body: HandoverRequest): Promise<HandoverDetail> => {
      const params = { path: { projectCode: code, id: unitId } };
      const made = await answer(api.POST('/projects/{projectCode}/territorial-units/{id}/handovers', { params, body }));
      await refresh();
      return made;
    },
    close: async (handover: { id: string; version: number }, kind: 'accept' | 'withdraw'): Promise<void> => {
      const params = { path: { projectCode: code, id: handover.id }, header: ifMatch(handover.version) };
      await answer(
        kind === 'accept'
          ? api.POST('/projects/{projectCode}/handovers/{id}/accept', { params })
          : api.POST('/projects/{projectCode}/handovers/{id}/withdraw', { params }),
      );
      // Who has just taken a unit over may write in it: the session says so.
      await Promise.all([refresh(), client.invalidateQueries({ queryKey: ['session'] })]);
    },
  };
}
