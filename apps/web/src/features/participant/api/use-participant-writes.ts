import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client.ts';
import { useProjectCode } from '../../../shared/api/session.ts';
import type { NewParticipant, ParticipantRequest } from '../../../shared/api/types.ts';
import { ifMatch } from '../../../shared/api/version-header.ts';

interface SaveParticipant {
  body: ParticipantRequest;
  /** The stored person to change; without it a new one is made. */
  stored?: { id: string; version: number };
}

/** A new person has a name; the form has seen to it, and an empty one is refused beside its field. */
const asNew = (body: ParticipantRequest): NewParticipant => ({
  ...body,
  givenName: body.givenName ?? '',
  surname: body.surname ?? '',
  unitIds: body.unitIds ?? [],
});

/** Makes a participant or changes the version that was seen. */
export function useSaveParticipant() {
  const code = useProjectCode();
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ body, stored }: SaveParticipant) =>
      stored
        ? answer(
            api.PATCH('/projects/{projectCode}/participants/{id}', {
              params: { path: { projectCode: code, id: stored.id }, header: ifMatch(stored.version) },
              body,
            }),
          )
        : answer(
            api.POST('/projects/{projectCode}/participants', {
              params: { path: { projectCode: code } },
              body: asNew(body),
            }),
          ),
    onSuccess: () => client.invalidateQueries({ queryKey: ['project', code] }),
  });
}
