import type { PlanContent } from '@rssz/domain';
import type { PlanContent as SentContent } from './dto/plan-content.dto.ts';

/** A text as it was sent, in the one form in which it is kept: ids in lower case, ends of texts trimmed, absent as null. */
export function planContentOf({ summary, validFrom, validTo, objectives }: SentContent): PlanContent {
  return {
    summary: summary.trim(),
    validFrom: validFrom ?? null,
    validTo: validTo ?? null,
    objectives: objectives.map((objective) => ({
      objectiveKey: objective.objectiveKey.toLowerCase(),
      title: objective.title.trim(),
      description: objective.description.trim(),
      measures: objective.measures.map((measure) => ({
        measureId: measure.measureId.toLowerCase(),
        title: measure.title.trim(),
        description: measure.description.trim(),
        thematicAreaId: measure.thematicAreaId?.toLowerCase() ?? null,
        targetGroups: measure.targetGroups,
        targetGroupNote: measure.targetGroupNote.trim(),
        implementer: measure.implementer.trim(),
        startsOn: measure.startsOn ?? null,
        endsOn: measure.endsOn ?? null,
        budgetCrowns: measure.budgetCrowns ?? null,
        indicator: measure.indicator.trim(),
      })),
    })),
  };
}
