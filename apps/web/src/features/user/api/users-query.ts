import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client.ts';

/** Everybody who may or might sign in. */
export const usersQuery = queryOptions({
  queryKey: ['users'],
  queryFn: () => answer(api.GET('/users', {})),
});
