import { Injectable } from '@nestjs/common';
import { heatMap, type GoalBlockerCode, type LocalDate } from '@rssz/domain';
import type { Transaction } from '../../platform/db/transaction.ts';
import { composeBlockers } from './goal-blockers.compose.ts';
import { readComparison } from './read-comparison.ts';

/** What a unit lacks for its judgement, and until when. */
export interface UnitBlocker {
  readonly unitId: string;
  readonly unitName: string;
  readonly code: GoalBlockerCode;
  readonly dueOn: LocalDate;
}

/** What other features may ask of the comparison. */
@Injectable()
export class ComparisonLookup {
  /** What blocks the judgement of the goal today, in one unit or in all of a project. */
  async blockers(
    tx: Pick<Transaction, 'one' | 'today'>,
    project: { readonly id: string; readonly startsOn: LocalDate; readonly endsOn: LocalDate },
    unitId: string | null,
  ): Promise<UnitBlocker[]> {
    const comparison = await readComparison(tx, {
      projectId: project.id,
      scope: { kind: 'all' },
      upTo: tx.today,
      knownAt: null,
      unitId: unitId ?? undefined,
    });
    const sides = [comparison.units.map((one) => one.id), comparison.areas.map((one) => one.id)] as const;
    const cells = heatMap(...sides, comparison.data, { asOf: tx.today, knownAt: null });
    return composeBlockers(comparison, cells, { project, asOf: tx.today }).map(({ unit, code, dueOn }) => ({
      unitId: unit.id,
      unitName: unit.name,
      code,
      dueOn: dueOn as LocalDate,
    }));
  }
}
