import type { Indicator } from '../../../shared/api/types.ts';

export type PlanComparison = 'reached' | 'unplanned' | 'ahead' | 'behind' | 'equal';

/** How the value stands against the target and the plan for the day. */
export function comparePlan({ value, target, planned }: Indicator): { kind: PlanComparison; difference: number } {
  if (value >= target) return { kind: 'reached', difference: 0 };
  if (planned === null) return { kind: 'unplanned', difference: 0 };
  const difference = value - planned;
  if (difference === 0) return { kind: 'equal', difference };
  return { kind: difference > 0 ? 'ahead' : 'behind', difference: Math.abs(difference) };
}
