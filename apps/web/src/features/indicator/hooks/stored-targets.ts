import { ProblemFailure } from '../../../shared/api/problem-failure.ts';
import type { IndicatorTarget } from '../../../shared/api/types.ts';

/** The plan as somebody else stored it meanwhile. */
export interface StoredTargets {
  targetsVersion: number;
  targets: IndicatorTarget[];
}

/** What is stored now, when a write was refused because the plan has changed since it was read; else null. */
export function storedMeanwhile(error: unknown): StoredTargets | null {
  if (!(error instanceof ProblemFailure) || error.code !== 'version.stale') return null;
  return (error.current as StoredTargets | undefined) ?? null;
}
