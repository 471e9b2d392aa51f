import { budgetOf, measuresOf } from '@rssz/domain';
import type { PlanVersion } from './dto/plan.dto.ts';
import type { PlanVersionRecord } from './plan-versions.view.ts';

/** A version without its text, as it is answered. */
export function planVersionJson({ content, approvedFileId: _file, ...rest }: PlanVersionRecord): PlanVersion {
  return {
    ...rest,
    validFrom: content.validFrom,
    validTo: content.validTo,
    objectives: content.objectives.length,
    measures: measuresOf(content).length,
    budgetCrowns: budgetOf(content),
  };
}
