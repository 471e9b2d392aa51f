import { queryOptions, useQuery } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client.ts';
import { useProjectCode } from '../../../shared/api/session.ts';
import type { Participant } from '../../../shared/api/types.ts';
import type { ComboboxOption } from '../../../shared/ui/combobox.tsx';

/** Participants of a unit to choose attendees from. Kept in memory only. */
export function unitParticipants(code: string, unitId: string) {
  const query = { unit: unitId, size: 500, sort: 'name' } as const;
  return queryOptions({
    queryKey: ['project', code, 'participant', 'of-unit', unitId],
    queryFn: async () =>
      (
        await answer(
          api.GET('/projects/{projectCode}/participants', { params: { path: { projectCode: code }, query } }),
        )
      ).items.map(optionOf),
    staleTime: 60_000,
    networkMode: 'always',
  });
}

/** The same for a screen; none until the unit is known. */
export function useUnitParticipants(unitId: string): { options: ComboboxOption[]; isLoaded: boolean } {
  const { data } = useQuery({ ...unitParticipants(useProjectCode(), unitId), enabled: unitId !== '' });
  return { options: data ?? [], isLoaded: data !== undefined };
}

function optionOf(person: Participant): ComboboxOption {
  const name = [person.surname, person.givenName].filter(Boolean).join(' ');
  return { value: person.id, label: name === '' ? person.code : `${name} (${person.code})` };
}
