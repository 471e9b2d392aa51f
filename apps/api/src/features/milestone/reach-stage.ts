import type { LocalDate } from '@rssz/domain';
import type { Transaction } from '../../platform/db/transaction.ts';
import type { MilestoneKey, MilestoneRepository } from './milestone.repository.ts';

/** A stage that nobody has dated. */
const UNDATED = { plannedOn: null, actualOn: null, isSkipped: false, note: '', version: 0 };

/**
 * Dates a stage that something else brought about. A day that somebody wrote before, or a stage that was skipped with a
 * reason, stays as it is.
 */
export async function reachStage(
  tx: Transaction,
  milestones: MilestoneRepository,
  key: MilestoneKey,
  actualOn: LocalDate,
): Promise<void> {
  await milestones.lockUnit(tx, key.projectId, key.unitId);
  const stored = (await milestones.find(tx, key)) ?? UNDATED;
  if (stored.isSkipped || stored.actualOn !== null) return;
  const { plannedOn, note } = stored;
  const version = stored.version + 1;
  await milestones.write(tx, key, { plannedOn, actualOn, isSkipped: false, skipReason: null, note }, version);
  const data = { stage: key.stage, milestoneVersion: version, changed: ['actualOn'] };
  await tx.record({
    type: 'milestone.changed',
    projectId: key.projectId,
    subjectType: 'territorial-unit',
    subjectId: key.unitId,
    data: { ...data, plannedOn, actualOn, isSkipped: false },
  });
}
