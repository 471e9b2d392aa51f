import { useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client.ts';
import { useCan, useProjectCode } from '../../../shared/api/session.ts';
import type { ContactRequest, UnitContact, UnitContactList } from '../../../shared/api/types.ts';
import { ifMatch } from '../../../shared/api/version-header.ts';
import { unitKeys } from './keys.ts';

/** The people to talk to in a unit; not asked for by those who may not see any. */
export function useContacts(unitId: string) {
  const code = useProjectCode();
  const canRead = useCan('contact.read');
  return useQuery({
    queryKey: unitKeys.part(code, unitId, 'contacts'),
    queryFn: () =>
      answer(
        api.GET('/projects/{projectCode}/territorial-units/{unitId}/contacts', {
          params: { path: { projectCode: code, unitId } },
        }),
      ),
    enabled: canRead,
  });
}

/** Adds, changes and erases contacts; the answer is the list as it stands. */
export function useWriteContacts(unitId: string) {
  const code = useProjectCode();
  const client = useQueryClient();
  const stored = (list: UnitContactList) => client.setQueryData(unitKeys.part(code, unitId, 'contacts'), list);
  const one = '/projects/{projectCode}/territorial-units/{unitId}/contacts/{id}';
  return {
    add: async (body: ContactRequest): Promise<void> => {
      const params = { path: { projectCode: code, unitId } };
      stored(await answer(api.POST('/projects/{projectCode}/territorial-units/{unitId}/contacts', { params, body })));
    },
    change: async (contact: Pick<UnitContact, 'id' | 'version'>, body: ContactRequest): Promise<void> => {
      const params = { path: { projectCode: code, unitId, id: contact.id }, header: ifMatch(contact.version) };
      stored(await answer(api.PUT(one, { params, body })));
    },
    erase: async (id: string): Promise<void> => {
      stored(await answer(api.DELETE(one, { params: { path: { projectCode: code, unitId, id } } })));
    },
  };
}
