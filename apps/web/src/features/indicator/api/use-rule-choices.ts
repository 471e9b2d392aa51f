import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client.ts';
import { useProjectCode } from '../../../shared/api/session.ts';
import type { IndicatorCode } from '../../../shared/api/types.ts';

/** What the project decided about counting where its source leaves it open, for one indicator. */
export function useRuleChoices(indicator: IndicatorCode) {
  const code = useProjectCode();
  return useQuery({
    queryKey: ['project', code, 'detail'],
    queryFn: () => answer(api.GET('/projects/{projectCode}', { params: { path: { projectCode: code } } })),
    staleTime: 5 * 60_000,
    select: ({ ruleChoices }) => ruleChoices.filter((choice) => choice.indicator === indicator),
  });
}
