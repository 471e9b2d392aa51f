import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client.ts';
import { useProjectCode } from '../../../shared/api/session.ts';

/** Timesheets of a month: one's own, or those of everybody for a manager. */
export function useTimesheets(month: string) {
  const projectCode = useProjectCode();
  return useQuery({
    queryKey: ['project', projectCode, 'timesheets', month],
    queryFn: () =>
      answer(api.GET('/projects/{projectCode}/timesheets/{month}', { params: { path: { projectCode, month } } })),
    placeholderData: keepPreviousData,
  });
}

/** One person's timesheet of a month. */
export function useTimesheet(month: string, personId: string) {
  const projectCode = useProjectCode();
  const path = { projectCode, month, personId };
  return useQuery({
    queryKey: ['project', projectCode, 'timesheets', month, personId],
    queryFn: () =>
      answer(api.GET('/projects/{projectCode}/timesheets/{month}/people/{personId}', { params: { path } })),
  });
}

/** Findings of the last twelve months. */
export function useFindings(state: 'open' | 'waived' | 'all') {
  const projectCode = useProjectCode();
  return useQuery({
    queryKey: ['project', projectCode, 'register-findings', state],
    queryFn: () =>
      answer(
        api.GET('/projects/{projectCode}/register-findings', { params: { path: { projectCode }, query: { state } } }),
      ),
    placeholderData: keepPreviousData,
  });
}

/** Employments of everybody, and for whom one may be written. */
export function useEmployments() {
  const projectCode = useProjectCode();
  return useQuery({
    queryKey: ['project', projectCode, 'employments'],
    queryFn: () => answer(api.GET('/projects/{projectCode}/employments', { params: { path: { projectCode } } })),
  });
}

export function useTimesheetRule() {
  const projectCode = useProjectCode();
  return useQuery({
    queryKey: ['project', projectCode, 'timesheet-rule'],
    queryFn: () => answer(api.GET('/projects/{projectCode}/timesheet-rule', { params: { path: { projectCode } } })),
  });
}
