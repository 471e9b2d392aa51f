import type { FinalReportData, Locale, ReportedShift } from '@rssz/domain';
import type { StandingRating, UnitStanding } from '../comparison/comparison.lookup.ts';
import type { Named, ReportRecords } from './report-records.view.ts';

/** The records of a unit as the domain assembles its report, named in the language of the document. */
export function finalReportData(
  unitId: string,
  { logs, results, measures, documents, criteria }: ReportRecords,
  standing: readonly UnitStanding[],
  locale: Locale,
): FinalReportData {
  const known = new Map(criteria.map((one) => [one.id, one]));
  return {
    unitId,
    logs: logs.map(({ area, stepDueOn: _due, ...log }) => ({
      ...log,
      area: named(area, locale),
    })),
    shifts: standing.flatMap(({ criterionId, baseline, latest }): ReportedShift[] => {
      const criterion = known.get(criterionId);
      if (!criterion) return [];
      const { code, title, area } = criterion;
      const words = { criterion: `${code} ${named(title, locale)}`, area: named(area, locale) };
      return [{ ...words, baseline: ratingOf(baseline), latest: ratingOf(latest) }];
    }),
    results: results.map(({ id, title, outcome, closings }) => ({ id, title, outcome, version: closings + 1 })),
    measures: measures.map(({ id, planNumber, entries, plan, title, state, on }) => ({
      id,
      version: planNumber + entries,
      plan,
      title,
      state,
      on,
    })),
    documents,
    openSteps: logs.flatMap(({ id, version, heldOn, stepDueOn }) =>
      stepDueOn === null ? [] : [{ id, version, agreedOn: heldOn, dueOn: stepDueOn }],
    ),
  };
}

/** English falls back to Czech where nobody gave the English name. */
export const named = (name: Named, locale: Locale): string => (locale === 'en' ? (name.en ?? name.cs) : name.cs);

/** A rating is never overwritten, so it has one version: a correction is another rating. */
function ratingOf({ assessmentId, level, on }: StandingRating): ReportedShift['baseline'] {
  return { id: assessmentId, version: 1, level, on };
}
