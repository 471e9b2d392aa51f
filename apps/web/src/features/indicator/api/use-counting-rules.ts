import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client.ts';
import { useProjectCode } from '../../../shared/api/session.ts';
import type { CountingRuleRequest } from '../../../shared/api/types.ts';

/** A new version as it is tried and saved. */
export interface ProposedRule {
  validFrom: string;
  rule: CountingRuleRequest;
}

/** Every version of the rule by which persons are counted, newest first. */
export function useCountingRules() {
  const code = useProjectCode();
  return useQuery({
    queryKey: ['project', code, 'counting-rule'],
    queryFn: () =>
      answer(api.GET('/projects/{projectCode}/counting-rules', { params: { path: { projectCode: code } } })),
  });
}

/** Tries and writes changes of the rule; figures everywhere are read again after a write. */
export function useRuleWrites() {
  const code = useProjectCode();
  const client = useQueryClient();
  const path = { projectCode: code };
  const onSuccess = () => client.invalidateQueries({ queryKey: ['project', code] });
  const rehearse = useMutation({
    mutationFn: (body: ProposedRule) =>
      answer(api.POST('/projects/{projectCode}/counting-rules/rehearsal', { params: { path }, body })),
  });
  const add = useMutation({
    mutationFn: (body: ProposedRule & { reason: string; rehearsal: string }) =>
      answer(api.POST('/projects/{projectCode}/counting-rules', { params: { path }, body })),
    onSuccess,
  });
  const withdraw = useMutation({
    mutationFn: ({ number, ...body }: { number: number; reason: string; rehearsal: string }) =>
      answer(
        api.POST('/projects/{projectCode}/counting-rules/{number}/withdrawal', {
          params: { path: { ...path, number } },
          body,
        }),
      ),
    onSuccess,
  });
  return { rehearse, add, withdraw };
}

/** What the withdrawal of a version would do. */
export function useWithdrawalRehearsal(number: number) {
  const code = useProjectCode();
  return useQuery({
    // Not among the figures: a version just withdrawn has no rehearsal any more.
    queryKey: ['withdrawal-rehearsal', code, number],
    queryFn: () =>
      answer(
        api.POST('/projects/{projectCode}/counting-rules/{number}/withdrawal-rehearsal', {
          params: { path: { projectCode: code, number } },
        }),
      ),
    staleTime: 0,
    gcTime: 0,
  });
}
