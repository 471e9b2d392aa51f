import type { DescriptionContent } from '@rssz/domain';
import type { Problem } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useProblemText } from '../../../shared/lib/use-problem-text.ts';
import { usePlaceOfProblem } from './use-place-of-problem.ts';

const FIELD = /\.?(startsOn|endsOn|baseline|target|responsible|title|dueOn|targetLevel)$/;

/** A problem of a text in one sentence: where it stands, which field, and what to do. */
export function useProblemLines(): (content: DescriptionContent, problem: Problem) => string {
  const codes = useText('cooperation');
  const problemText = useProblemText();
  const placeOf = usePlaceOfProblem();
  return (content, problem) => {
    const field = FIELD.exec(problem.field ?? '')?.[1] as FieldName | undefined;
    const where = [placeOf(content, problem.field), field ? codes(`descriptionField.${field}`) : ''].filter(Boolean);
    return where.length === 0 ? problemText(problem) : `${where.join(', ')}: ${problemText(problem)}`;
  };
}

type FieldName = 'startsOn' | 'endsOn' | 'baseline' | 'target' | 'responsible' | 'title' | 'dueOn' | 'targetLevel';
