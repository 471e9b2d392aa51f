import { planDocumentTexts } from '@rssz/messages';
import type { SheetCell } from '../../platform/sheet/sheet-rows.ts';
import type { PlanPrint } from './plan-print.ts';

/** The measures of a version as a sheet, one to a row; days and amounts as they are computed with. */
export function planSheet({ plan, locale, areaNames }: PlanPrint): { heads: string[]; rows: SheetCell[][] } {
  const { sheet, codes } = planDocumentTexts[locale];
  const standings = new Map(plan.standing.map((one) => [one.measureId, one]));
  const isApproved = plan.shown.approvedOn !== null;
  const rows = plan.shown.content.objectives.flatMap(({ title, measures }, at) =>
    measures.map((one, index): SheetCell[] => {
      const standing = isApproved ? standings.get(one.measureId) : undefined;
      return [
        title,
        `${at + 1}.${index + 1}`,
        one.title,
        one.description,
        (one.thematicAreaId && areaNames.get(one.thematicAreaId)) ?? '',
        one.targetGroups.join(', '),
        one.targetGroupNote,
        one.implementer,
        one.startsOn ?? '',
        one.endsOn ?? '',
        one.budgetCrowns ?? '',
        one.indicator,
        standing ? codes.measureState[standing.state] : '',
        standing?.on ?? '',
      ];
    }),
  );
  return { heads: Object.values(sheet), rows };
}
