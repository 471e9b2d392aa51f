import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client.ts';
import { useProjectCode } from '../../../shared/api/session.ts';
import type { Participant } from '../../../shared/api/types.ts';
import type { ComboboxOption } from '../../../shared/ui/combobox.tsx';

/** Participants of a unit to choose attendees from; none until the unit is known. Kept in memory only. */
export function useUnitParticipants(unitId: string): { options: ComboboxOption[]; isLoaded: boolean } {
  const code = useProjectCode();
  const query = { unit: unitId, size: 500, sort: 'name' } as const;
  const { data } = useQuery({
    queryKey: ['project', code, 'participant', 'of-unit', unitId],
    queryFn: () =>
      answer(api.GET('/projects/{projectCode}/participants', { params: { path: { projectCode: code }, query } })),
    enabled: unitId !== '',
    staleTime: 60_000,
  });
  return { options: (data?.items ?? []).map(optionOf), isLoaded: data !== undefined };
}

function optionOf(person: Participant): ComboboxOption {
  const name = [person.surname, person.givenName].filter(Boolean).join(' ');
  return { value: person.id, label: name === '' ? person.code : `${name} (${person.code})` };
}
