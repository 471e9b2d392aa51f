import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client.ts';
import { useProjectCode } from '../../../shared/api/session.ts';
import type { ParticipantQuery } from '../hooks/participant-filters.ts';

/** Participants with what the indicator makes of them; searched text travels in a body, never in an address. */
export function useParticipants(query: ParticipantQuery, searched: string) {
  const code = useProjectCode();
  return useQuery({
    queryKey: ['project', code, 'participant', 'list', query, searched],
    queryFn: () =>
      searched === ''
        ? answer(api.GET('/projects/{projectCode}/participants', { params: { path: { projectCode: code }, query } }))
        : answer(
            api.POST('/projects/{projectCode}/participants/search', {
              params: { path: { projectCode: code } },
              body: withoutUndefined({ ...query, q: searched }),
            }),
          ),
    placeholderData: keepPreviousData,
  });
}

function withoutUndefined<Body extends object>(body: Body): Body {
  return Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined)) as Body;
}

/** One participant. */
export function useParticipant(id: string) {
  const code = useProjectCode();
  return useQuery({
    queryKey: ['project', code, 'participant', id],
    queryFn: () =>
      answer(api.GET('/projects/{projectCode}/participants/{id}', { params: { path: { projectCode: code, id } } })),
  });
}

/** Every valid support of a participant, newest first. */
export function useSupports(id: string) {
  const code = useProjectCode();
  return useQuery({
    queryKey: ['project', code, 'participant', id, 'supports'],
    queryFn: () =>
      answer(
        api.GET('/projects/{projectCode}/participants/{id}/supports', { params: { path: { projectCode: code, id } } }),
      ),
  });
}

/** The monitoring sheet of a participant with what it lacks. */
export function useParticipantSheet(id: string, isWanted = true) {
  const code = useProjectCode();
  return useQuery({
    queryKey: ['project', code, 'participant', id, 'sheet'],
    queryFn: () =>
      answer(
        api.GET('/projects/{projectCode}/participants/{id}/sheet', { params: { path: { projectCode: code, id } } }),
      ),
    enabled: isWanted,
  });
}
