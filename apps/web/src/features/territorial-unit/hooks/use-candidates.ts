import { compareCzech } from '@rssz/domain';
import type { SelectOption } from '../../../shared/ui/select.tsx';
import { usePeople } from '../api/use-people.ts';

/** People who hold a role in the project, as choices of a list; undefined until known. */
export function useCandidates(role: string): readonly SelectOption[] | undefined {
  const { data } = usePeople();
  return data
    ?.filter((person) => person.roles.some((held) => held === role))
    .map((person) => ({ value: person.id, label: person.displayName }))
    .sort((a, b) => compareCzech(a.label, b.label));
}
