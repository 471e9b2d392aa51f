import { Injectable } from '@nestjs/common';
import { heatMap, type GoalBlockerCode, type HeatMapCell, type LocalDate, type Scope } from '@rssz/domain';
import type { Transaction } from '../../platform/db/transaction.ts';
import { composeBlockers } from './goal-blockers.compose.ts';
import { isSample } from './heat-map.compose.ts';
import { readComparison } from './read-comparison.ts';

/** What a unit lacks for its judgement, and until when. */
export interface UnitBlocker {
  readonly unitId: string;
  readonly unitName: string;
  readonly code: GoalBlockerCode;
  readonly dueOn: LocalDate;
}

type Standing = HeatMapCell['criteria'][number];

/** A rating that is compared. */
export type StandingRating = NonNullable<Standing['latest']>;

/** A chosen criterion of a unit that was rated at least twice under criteria that compare. */
export interface UnitStanding {
  readonly criterionId: string;
  readonly baseline: StandingRating;
  readonly latest: StandingRating;
}

/** Whose blockers are asked for, and on what day. */
export interface BlockersOfUnits {
  readonly project: { readonly id: string; readonly startsOn: LocalDate; readonly endsOn: LocalDate };
  readonly today: LocalDate;
  /** Null for all. */
  readonly unitId: string | null;
  readonly scope?: Scope;
}

/** What other features may ask of the comparison. */
@Injectable()
export class ComparisonLookup {
  /** What blocks the judgement of the goal today, in one unit or in all within a scope. */
  async blockers(db: Pick<Transaction, 'one'>, asked: BlockersOfUnits): Promise<UnitBlocker[]> {
    const { project, today, unitId, scope = { kind: 'all' } } = asked;
    const reading = { projectId: project.id, scope, upTo: today, knownAt: null, unitId: unitId ?? undefined };
    const comparison = await readComparison(db, reading);
    const sides = [comparison.units.map((one) => one.id), comparison.areas.map((one) => one.id)] as const;
    const cells = heatMap(...sides, comparison.data, { asOf: today, knownAt: null });
    return composeBlockers(comparison, cells, { project, asOf: today, knownAt: null }).map(({ unit, code, dueOn }) => ({
      unitId: unit.id,
      unitName: unit.name,
      code,
      dueOn: dueOn as LocalDate,
    }));
  }

  /** How the criteria of one unit moved from their baseline to their latest rating; says also when any of them is a sample. */
  async standing(
    db: Pick<Transaction, 'one'>,
    { projectId, unitId, asOf }: { readonly projectId: string; readonly unitId: string; readonly asOf: LocalDate },
  ): Promise<{ readonly criteria: readonly UnitStanding[]; readonly isSample: boolean }> {
    const reading = { projectId, scope: { kind: 'all' }, upTo: asOf, knownAt: null, unitId } as const;
    const comparison = await readComparison(db, reading);
    const areaIds = comparison.areas.map(({ id }) => id);
    const cells = heatMap([unitId], areaIds, comparison.data, { asOf, knownAt: null });
    const criteria = cells
      .flatMap((cell) => cell.criteria)
      .flatMap(({ criterionId, baseline, latest, shift }): UnitStanding[] =>
        baseline && latest && shift !== 'not-comparable' ? [{ criterionId, baseline, latest }] : [],
      );
    return { criteria, isSample: criteria.length > 0 && isSample(comparison, cells) };
  }
}
