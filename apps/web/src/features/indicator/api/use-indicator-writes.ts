import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client.ts';
import { useProjectCode } from '../../../shared/api/session.ts';
import type { IndicatorCode, VerdictOutcome } from '../../../shared/api/types.ts';
import { ifMatch } from '../../../shared/api/version-header.ts';

interface NewVerdict {
  indicator: IndicatorCode;
  asOf: string;
  outcome: VerdictOutcome;
  finding: string;
}

/** Records what an evaluator finds of a value; the server adds the value it had. */
export function useRecordVerdict() {
  const code = useProjectCode();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: NewVerdict) =>
      answer(api.POST('/projects/{projectCode}/verdicts', { params: { path: { projectCode: code } }, body })),
    onSuccess: () => client.invalidateQueries({ queryKey: ['project', code] }),
  });
}

/** Replaces the interim targets over the set that was seen; the final one belongs to the definition of the project. */
export function useSetTargets(indicator: string) {
  const code = useProjectCode();
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ body, version }: { body: { dueOn: string; value: number }[]; version: number }) =>
      answer(
        api.PUT('/projects/{projectCode}/indicators/{code}/targets', {
          params: { path: { projectCode: code, code: indicator }, header: ifMatch(version) },
          body,
        }),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: ['project', code] }),
  });
}
