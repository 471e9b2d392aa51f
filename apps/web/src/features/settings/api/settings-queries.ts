import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client.ts';

/** How the system runs. */
export const settingsQuery = queryOptions({
  queryKey: ['settings'],
  queryFn: () => answer(api.GET('/settings', {})),
});

/** Mails that were not sent. */
export const mailsQuery = queryOptions({
  queryKey: ['settings', 'mails'],
  queryFn: () => answer(api.GET('/settings/mails', {})),
});

interface AuditFilter {
  subjectType: string;
  subjectId: string;
  page: number;
}

/** One page of the audit log, newest first. */
export const auditQuery = ({ subjectType, subjectId, page }: AuditFilter) =>
  queryOptions({
    queryKey: ['audit', subjectType, subjectId, page],
    queryFn: () => {
      const query = { subjectType: subjectType || undefined, subjectId: subjectId || undefined, page };
      return answer(api.GET('/audit', { params: { query } }));
    },
    placeholderData: keepPreviousData,
  });
