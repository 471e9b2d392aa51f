import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client.ts';
import type { WrittenMail } from '../../../shared/api/types.ts';

/** How the system runs. */
export const settingsQuery = queryOptions({
  queryKey: ['settings'],
  queryFn: () => answer(api.GET('/settings', {})),
});

export type MailState = WrittenMail['state'];

interface MailFilter {
  state: MailState | '';
  page: number;
}

export const mailsKey = ['settings', 'mails'];

/** One page of the mails the system wrote, newest first. */
export const mailsQuery = ({ state, page }: MailFilter) =>
  queryOptions({
    queryKey: [...mailsKey, state, page],
    queryFn: () => answer(api.GET('/settings/mails', { params: { query: { state: state || undefined, page } } })),
    placeholderData: keepPreviousData,
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
