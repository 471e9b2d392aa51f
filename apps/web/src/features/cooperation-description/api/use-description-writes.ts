import { useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client.ts';
import { multipart } from '../../../shared/api/multipart.ts';
import { useProjectCode } from '../../../shared/api/session.ts';
import type {
  Attachment,
  ClosingRequest,
  DescriptionDetail,
  DescriptionRequest,
  DescriptionStepRequest,
} from '../../../shared/api/types.ts';
import { ifMatch } from '../../../shared/api/version-header.ts';
import { descriptionKeys } from './keys.ts';

interface Stored {
  id: string;
  version: number;
}

/** Everything that can be written of descriptions; what depends on it is asked for again. */
export function useDescriptionWrites() {
  const code = useProjectCode();
  const client = useQueryClient();
  const reload = () => client.invalidateQueries({ queryKey: descriptionKeys.project(code) });
  const stored = (detail: DescriptionDetail): DescriptionDetail => {
    client.setQueryData(descriptionKeys.detail(code, detail.id), detail);
    void reload();
    return detail;
  };
  const header = (version: number) => ifMatch(version);
  return {
    reload,
    start: async (unitId: string, reason: string): Promise<DescriptionDetail> => {
      const path = { projectCode: code, unitId };
      const list = '/projects/{projectCode}/territorial-units/{unitId}/cooperation-descriptions';
      const body = reason === '' ? {} : { reason };
      return stored(await answer(api.POST(list, { params: { path }, body })));
    },
    write: async ({ id, version }: Stored, body: DescriptionRequest): Promise<DescriptionDetail> => {
      const params = { path: { projectCode: code, id }, header: header(version) };
      return stored(await answer(api.PUT('/projects/{projectCode}/cooperation-descriptions/{id}', { params, body })));
    },
    step: async ({ id, version }: Stored, body: DescriptionStepRequest): Promise<DescriptionDetail> => {
      const params = { path: { projectCode: code, id }, header: header(version) };
      const steps = '/projects/{projectCode}/cooperation-descriptions/{id}/transitions';
      return stored(await answer(api.POST(steps, { params, body })));
    },
    bringSigned: (unitId: string, id: string, file: File): Promise<Attachment> => {
      const list = '/projects/{projectCode}/territorial-units/{unitId}/attachments';
      const query = { subjectType: 'cooperation-description', subjectId: id } as const;
      const params = { path: { projectCode: code, unitId }, query };
      return answer(api.POST(list, { params, ...multipart(file) }));
    },
    close: async (resultKey: string, body: ClosingRequest): Promise<void> => {
      const params = { path: { projectCode: code, resultKey } };
      await answer(api.POST('/projects/{projectCode}/expected-results/{resultKey}/closings', { params, body }));
      await reload();
    },
  };
}
