import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client.ts';

const pathOf = (code: string) => ({ params: { path: { projectCode: code } } });

/** Personal address of the calendar of deadlines. */
export const calendarQuery = (code: string) =>
  queryOptions({
    queryKey: ['project', code, 'calendar-address'],
    queryFn: () => answer(api.GET('/projects/{projectCode}/calendar-token', pathOf(code))),
  });

/** A new address; the one before it is dead from now on. */
export const renewCalendar = (code: string) => answer(api.POST('/projects/{projectCode}/calendar-token', pathOf(code)));
