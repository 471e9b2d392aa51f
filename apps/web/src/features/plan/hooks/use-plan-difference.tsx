import { isLocalDate, type PlanContent, type PlanDifferenceEntry } from '@rssz/domain';
import type { ReactNode } from 'react';
import type { PlanTargetGroup } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useDynamicText } from '../../../shared/i18n/use-dynamic-text.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useAreaNames } from '../../../shared/lib/use-area-names.ts';
import type { BadgeTone } from '../../../shared/ui/badge.tsx';
import { CzechText } from '../../../shared/ui/czech-text.tsx';
import type { DifferenceTableProps } from '../../../shared/ui/difference-table.tsx';
import { useCrowns, useGroupTitles } from './use-plan-words.ts';

type Value = string | number | null;

const toneOf: Record<PlanDifferenceEntry['change'], BadgeTone> = {
  added: 'success',
  removed: 'danger',
  changed: 'info',
};

/** Titles of the objectives of the given texts by their keys; of two texts the later one wins. */
export function objectiveTitles(...contents: readonly Pick<PlanContent, 'objectives'>[]): ReadonlyMap<string, string> {
  const objectives = contents.flatMap((one) => one.objectives);
  return new Map(objectives.map(({ objectiveKey, title }) => [objectiveKey, title]));
}

/** A difference of two texts of a plan in words, ready for `DifferenceTable`. */
export function usePlanDifference(
  groups: readonly PlanTargetGroup[],
  titles: ReadonlyMap<string, string>,
): (entry: PlanDifferenceEntry) => Pick<DifferenceTableProps, 'mark' | 'part' | 'rows'> {
  const t = useText('plan');
  const codes = useText('cooperation');
  const text = useDynamicText('plan');
  const shown = useShownValue(groups, titles);
  return (entry) => ({
    mark: { label: codes(`difference.${entry.change}`), tone: toneOf[entry.change] },
    part: { kind: t(`code.subject.${entry.subject}`), title: entry.title, isCzech: true },
    rows: entry.fields.map(({ field, before, after }) => ({
      field: text('plan', `code.field.${field}`) ?? field,
      before: shown(field, before),
      after: shown(field, after),
    })),
  });
}

function useShownValue(groups: readonly PlanTargetGroup[], titles: ReadonlyMap<string, string>) {
  const t = useText('plan');
  const format = useFormat();
  const areaName = useAreaNames();
  const groupTitle = useGroupTitles(groups);
  const crowns = useCrowns();
  return (field: string, value: Value): ReactNode => {
    if (value === null) return t('difference.nothing');
    if (typeof value === 'number') return crowns(value);
    if (isLocalDate(value)) return format.date(value);
    if (field === 'thematicArea') return areaName(value);
    if (field === 'targetGroups') return value.split(', ').map(groupTitle).join('\n');
    return <CzechText>{field === 'objective' ? (titles.get(value) ?? value) : value}</CzechText>;
  };
}
