import type { DifferenceValue, FieldDifference } from '../cooperation/description-difference.ts';
import type { PlanContent, PlanMeasure } from './plan-content.ts';

/** What part of a plan a difference concerns. */
export const PLAN_DIFFERENCE_SUBJECTS = ['plan', 'objective', 'measure'] as const;

export type PlanDifferenceSubject = (typeof PLAN_DIFFERENCE_SUBJECTS)[number];

/** A part of a plan that was added, removed or changed, with every value that differs. */
export interface PlanDifferenceEntry {
  readonly change: 'added' | 'removed' | 'changed';
  readonly subject: PlanDifferenceSubject;
  /** The objective's key or the measure's id; empty for the plan itself. */
  readonly key: string;
  /** What the part is called now, or was when removed; empty for the plan itself. */
  readonly title: string;
  readonly fields: readonly FieldDifference[];
}

interface Part {
  readonly subject: PlanDifferenceSubject;
  readonly key: string;
  readonly title: string;
  readonly values: Readonly<Record<string, DifferenceValue>>;
}

/**
 * The plain difference of two texts of a plan by stable keys, in the order in which they are read; order and number differ
 * in nothing. A measure that moves to another objective is changed, not removed and added. Codes of target groups come as
 * one text, sorted.
 *
 * Source: issue 5 §3 (versions); the same plain difference as of cooperation descriptions (issue 3 §3).
 *
 * @example planDifference(last, next).filter((one) => one.change === 'added')
 */
export function planDifference(before: PlanContent, after: PlanContent): PlanDifferenceEntry[] {
  const [old, current] = [partsOf(before), partsOf(after)];
  const kept = [...current].flatMap(([id, part]) => entry(old.get(id), part));
  const removed = [...old].flatMap(([id, part]) => (current.has(id) ? [] : entry(part, undefined)));
  return [...kept, ...removed];
}

function entry(before: Part | undefined, after: Part | undefined): PlanDifferenceEntry[] {
  const part = after ?? before;
  if (!part) return [];
  const fields = Object.keys(part.values).flatMap((field) => {
    const [was, is] = [before?.values[field] ?? null, after?.values[field] ?? null];
    return was === is ? [] : [{ field, before: was, after: is }];
  });
  const change = !before ? 'added' : after ? 'changed' : 'removed';
  if (change === 'changed' && fields.length === 0) return [];
  return [{ change, subject: part.subject, key: part.key, title: part.title, fields }];
}

function partsOf({ summary, validFrom, validTo, objectives }: PlanContent): Map<string, Part> {
  const head: Part = { subject: 'plan', key: '', title: '', values: { summary: said(summary), validFrom, validTo } };
  const parts = objectives.flatMap(({ objectiveKey, title, description, measures }): Part[] => [
    {
      subject: 'objective',
      key: objectiveKey,
      title,
      values: { title: said(title), description: said(description) },
    },
    ...measures.map((measure): Part => ({
      subject: 'measure',
      key: measure.measureId,
      title: measure.title,
      values: { ...valuesOf(measure), objective: objectiveKey },
    })),
  ]);
  return new Map([head, ...parts].map((part) => [`${part.subject} ${part.key}`, part]));
}

function valuesOf(measure: PlanMeasure): Record<string, DifferenceValue> {
  return {
    title: said(measure.title),
    description: said(measure.description),
    thematicArea: measure.thematicAreaId,
    targetGroups: said([...measure.targetGroups].sort().join(', ')),
    targetGroupNote: said(measure.targetGroupNote),
    implementer: said(measure.implementer),
    startsOn: measure.startsOn,
    endsOn: measure.endsOn,
    budgetCrowns: measure.budgetCrowns,
    indicator: said(measure.indicator),
  };
}

function said(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}
