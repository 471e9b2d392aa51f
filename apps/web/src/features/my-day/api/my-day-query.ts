import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client.ts';

/** What waits for the signed-in person. */
export const myDayQuery = (code: string) =>
  queryOptions({
    queryKey: ['project', code, 'my-day'],
    queryFn: () => answer(api.GET('/projects/{projectCode}/my-day', { params: { path: { projectCode: code } } })),
  });
