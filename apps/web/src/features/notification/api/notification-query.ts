import { infiniteQueryOptions } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client.ts';

const everyMinute = 60_000;
const size = 30;

/** Notifications by pages and how many are unread; asked again every minute while the page is open. */
export const notificationQuery = infiniteQueryOptions({
  queryKey: ['notifications'],
  queryFn: ({ pageParam }) => answer(api.GET('/notifications', { params: { query: { page: pageParam, size } } })),
  initialPageParam: 1,
  getNextPageParam: (last, pages) => (pages.length * size < last.total ? pages.length + 1 : undefined),
  select: ({ pages }) => ({ items: pages.flatMap(({ items }) => items), unread: pages[0]?.unread ?? 0 }),
  refetchInterval: everyMinute,
});
