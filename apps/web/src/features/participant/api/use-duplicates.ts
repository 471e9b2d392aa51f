import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client.ts';
import { useProjectCode } from '../../../shared/api/session.ts';
import { useDebounced } from '../../../shared/lib/use-debounced.ts';

/** A person as far as they are known or typed. */
export interface TypedPerson {
  givenName: string;
  surname: string;
  /** A day, or what is being typed. */
  birthDate: string;
}

const shortestName = 2;

/** Who may be the person being typed; asked once the typing rests, by a body, so that no name stands in an address. */
export function useDuplicates(person: TypedPerson, id: string | undefined, isWanted = true) {
  const code = useProjectCode();
  const typed = useDebounced(JSON.stringify(person), 400);
  const { givenName, surname, birthDate } = JSON.parse(typed) as TypedPerson;
  const body = {
    givenName: givenName.trim(),
    surname: surname.trim(),
    ...(/^\d{4}-\d{2}-\d{2}$/.test(birthDate) ? { birthDate } : {}),
    ...(id === undefined ? {} : { id }),
  };
  return useQuery({
    queryKey: ['project', code, 'participant', 'duplicates', body],
    queryFn: () =>
      answer(
        api.POST('/projects/{projectCode}/participants/duplicates', { params: { path: { projectCode: code } }, body }),
      ),
    enabled: isWanted && body.givenName.length >= shortestName && body.surname.length >= shortestName,
    placeholderData: keepPreviousData,
  });
}
