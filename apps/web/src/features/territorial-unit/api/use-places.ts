import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client.ts';
import { useProjectCode } from '../../../shared/api/session.ts';
import { unitKeys } from './keys.ts';

/** All places of the project with the unit that holds each today. */
export function usePlaces() {
  const code = useProjectCode();
  return useQuery({
    queryKey: unitKeys.places(code),
    queryFn: () =>
      answer(api.GET('/projects/{projectCode}/territorial-places', { params: { path: { projectCode: code } } })),
  });
}
