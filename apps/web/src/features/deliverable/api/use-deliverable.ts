import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client.ts';
import { useProjectCode } from '../../../shared/api/session.ts';
import { deliverableKeys } from './keys.ts';

/** One document with its files, history and what may be done with it. */
export function useDeliverable(id: string) {
  const code = useProjectCode();
  return useQuery({
    queryKey: deliverableKeys.detail(code, id),
    queryFn: () =>
      answer(api.GET('/projects/{projectCode}/deliverables/{id}', { params: { path: { projectCode: code, id } } })),
    enabled: id !== '',
  });
}
