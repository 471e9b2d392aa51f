import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client.ts';
import { useProjectCode } from '../../../shared/api/session.ts';
import type { paths } from '../../../shared/api/generated/schema.ts';

export const enquiryKey = (code: string, ...rest: unknown[]) => ['project', code, 'enquiries', ...rest];

export type EnquiryListQuery = NonNullable<
  paths['/api/v1/projects/{projectCode}/enquiries']['get']['parameters']['query']
>;

/** A page of the queue; the old page stays in sight while the next one comes. */
export function useEnquiries(query: EnquiryListQuery) {
  const code = useProjectCode();
  return useQuery({
    queryKey: enquiryKey(code, 'list', query),
    queryFn: () =>
      answer(api.GET('/projects/{projectCode}/enquiries', { params: { path: { projectCode: code }, query } })),
    placeholderData: keepPreviousData,
  });
}

/** One enquiry whole. */
export function useEnquiry(id: string) {
  const code = useProjectCode();
  return useQuery({
    queryKey: enquiryKey(code, 'detail', id),
    queryFn: () =>
      answer(api.GET('/projects/{projectCode}/enquiries/{id}', { params: { path: { projectCode: code, id } } })),
  });
}

/** How many asked, as of a day. */
export function useEnquiryStatistics(asOf: string | undefined) {
  const code = useProjectCode();
  const query = asOf === undefined ? {} : { asOf };
  return useQuery({
    queryKey: enquiryKey(code, 'statistics', query),
    queryFn: () =>
      answer(api.GET('/projects/{projectCode}/enquiry-statistics', { params: { path: { projectCode: code }, query } })),
    placeholderData: keepPreviousData,
  });
}
