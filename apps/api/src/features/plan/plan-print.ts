import type { Locale } from '@rssz/domain';
import type { PlanDetail } from './dto/plan.dto.ts';

/** What documents and sheets of a plan are made from; names come in the language of the document. */
export interface PlanPrint {
  readonly locale: Locale;
  readonly plan: PlanDetail;
  readonly areaNames: ReadonlyMap<string, string>;
}

/** Target groups of a measure in words: those of the catalogue by their titles, then the plan's own. */
export function groupsInWords(
  { locale, plan }: PlanPrint,
  { targetGroups, targetGroupNote }: { readonly targetGroups: readonly string[]; readonly targetGroupNote: string },
): string {
  const known = new Map(plan.targetGroups.map((one) => [one.code, one]));
  const titles = targetGroups.map((code) => {
    const group = known.get(code);
    return group ? `${group.objectiveCode} ${locale === 'en' ? group.titleEn : group.titleCs}` : code;
  });
  return [...titles, targetGroupNote].filter(Boolean).join('; ');
}
