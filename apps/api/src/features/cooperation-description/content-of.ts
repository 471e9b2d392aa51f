import type { DescriptionContent } from '@rssz/domain';
import type { DescriptionContent as SentContent } from './dto/description-content.dto.ts';

/** A text as it was sent, in the one form in which it is kept: ids in lower case, ends of texts trimmed, absent as null. */
export function contentOf({ startsOn, endsOn, summary, areas }: SentContent): DescriptionContent {
  return {
    startsOn: startsOn ?? null,
    endsOn: endsOn ?? null,
    summary: summary.trim(),
    areas: areas.map((area) => ({
      thematicAreaId: area.thematicAreaId.toLowerCase(),
      baseline: area.baseline.trim(),
      target: area.target.trim(),
      responsible: area.responsible.trim(),
      results: area.results.map((result) => ({
        resultKey: result.resultKey.toLowerCase(),
        title: result.title.trim(),
        baseline: result.baseline.trim(),
        target: result.target.trim(),
        dueOn: result.dueOn ?? null,
        responsible: result.responsible.trim(),
      })),
      criteria: area.criteria.map(({ criterionId, targetLevel }) => ({
        criterionId: criterionId.toLowerCase(),
        targetLevel: targetLevel ?? null,
      })),
    })),
  };
}
