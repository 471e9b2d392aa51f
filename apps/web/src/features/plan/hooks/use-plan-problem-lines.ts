import type { PlanContent } from '@rssz/domain';
import type { Problem } from '../../../shared/api/types.ts';
import { useDynamicText } from '../../../shared/i18n/use-dynamic-text.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useProblemText } from '../../../shared/lib/use-problem-text.ts';

const PLACE = /^objectives\.(\d+)(?:\.measures\.(\d+))?(?:\.(\w+))?$/;

/** A problem of a text in one sentence: where it stands, which field, and what to do. */
export function usePlanProblemLines(): (content: Pick<PlanContent, 'objectives'>, problem: Problem) => string {
  const t = useText('plan');
  const text = useDynamicText('plan');
  const problemText = useProblemText();
  return ({ objectives }, problem) => {
    const [, objective, measure, inside] = PLACE.exec(problem.field ?? '') ?? [];
    const field = objective === undefined ? problem.field : inside;
    const found = objectives[Number(objective)];
    const [major, minor] = [Number(objective) + 1, Number(measure) + 1];
    const place =
      found === undefined
        ? ''
        : measure === undefined
          ? t('edit.objectiveNamed', { number: major, title: found.title || t('edit.untitled') })
          : `${t('edit.measure', { code: `${major}.${minor}` })} ${found.measures[Number(measure)]?.title ?? ''}`.trim();
    const name = field && field !== 'objectives' ? text('plan', `code.field.${field}`) : null;
    const where = [place, name].filter(Boolean).join(', ');
    return where === '' ? problemText(problem) : `${where}: ${problemText(problem)}`;
  };
}
