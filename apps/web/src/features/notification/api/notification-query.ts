import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client.ts';

const everyMinute = 60_000;

/** Last notifications and how many are unread; asked again every minute while the page is open. */
export const notificationQuery = queryOptions({
  queryKey: ['notifications'],
  queryFn: () => answer(api.GET('/notifications', {})),
  refetchInterval: everyMinute,
});
