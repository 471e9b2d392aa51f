import { useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client.ts';
import { useProjectCode } from '../../../shared/api/session.ts';
import type { EnquiryDetail, EnquiryMove } from '../../../shared/api/types.ts';
import { ifMatch } from '../../../shared/api/version-header.ts';
import { enquiryKey } from './use-enquiries.ts';

/** Writes over the version of the enquiry that was seen; what is stored replaces what was read. */
export function useHandleEnquiry({ id, version }: { id: string; version: number }) {
  const projectCode = useProjectCode();
  const client = useQueryClient();
  const params = { path: { projectCode, id }, header: ifMatch(version) };
  const keep = async (enquiry: EnquiryDetail): Promise<EnquiryDetail> => {
    client.setQueryData(enquiryKey(projectCode, 'detail', id), enquiry);
    // A step may reach further: deadlines, milestones, a new unit.
    await client.invalidateQueries({ queryKey: ['project', projectCode] });
    return enquiry;
  };
  return {
    move: async (body: EnquiryMove) =>
      keep(await answer(api.POST('/projects/{projectCode}/enquiries/{id}/transitions', { params, body }))),
    change: async (body: { dueOn?: string; regionCode?: string | null }) =>
      keep(await answer(api.PATCH('/projects/{projectCode}/enquiries/{id}', { params, body }))),
    answer: async (text: string) =>
      keep(await answer(api.POST('/projects/{projectCode}/enquiries/{id}/answers', { params, body: { text } }))),
    note: async (text: string) =>
      keep(await answer(api.POST('/projects/{projectCode}/enquiries/{id}/notes', { params, body: { text } }))),
    erase: async () => keep(await answer(api.POST('/projects/{projectCode}/enquiries/{id}/erasure', { params }))),
  };
}
