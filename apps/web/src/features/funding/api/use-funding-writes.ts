import { useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client.ts';
import { useProjectCode } from '../../../shared/api/session.ts';
import type { CallRequest, DecideSourceRequest, SourceStepRequest } from '../../../shared/api/types.ts';
import { ifMatch } from '../../../shared/api/version-header.ts';

interface Versioned {
  readonly id: string;
  readonly version: number;
}

/** Decides about sources and enters calls; deadlines and overviews change with them, so everything is asked for again. */
export function useFundingWrites() {
  const projectCode = useProjectCode();
  const client = useQueryClient();
  const refresh = () => client.invalidateQueries({ queryKey: ['project', projectCode] });
  return {
    refresh,
    decide: async (measureId: string, body: DecideSourceRequest): Promise<void> => {
      const params = { path: { projectCode, id: measureId } };
      await answer(api.POST('/projects/{projectCode}/measures/{id}/sources', { params, body }));
      await refresh();
    },
    step: async (measureId: string, source: Versioned, body: SourceStepRequest): Promise<void> => {
      const path = { projectCode, id: measureId, sourceId: source.id };
      const params = { path, header: ifMatch(source.version) };
      await answer(api.POST('/projects/{projectCode}/measures/{id}/sources/{sourceId}/steps', { params, body }));
      await refresh();
    },
    addCall: async (body: CallRequest): Promise<string> => {
      const { id } = await answer(
        api.POST('/projects/{projectCode}/calls', { params: { path: { projectCode } }, body }),
      );
      await refresh();
      return id;
    },
    changeCall: async (call: Versioned, body: CallRequest): Promise<void> => {
      const params = { path: { projectCode, id: call.id }, header: ifMatch(call.version) };
      await answer(api.PATCH('/projects/{projectCode}/calls/{id}', { params, body }));
      await refresh();
    },
  };
}
