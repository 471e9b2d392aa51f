import {
  isInScope,
  milestoneWarnings,
  stalledMilestones,
  STAGES,
  type LocalDate,
  type Milestone,
  type Stage,
} from '@rssz/domain';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import { scopeFor, scopePredicate } from '../../platform/auth/scope.ts';
import type { Transaction } from '../../platform/db/transaction.ts';
import type { Ref } from '../../platform/http/dto/ref.dto.ts';
import type { ProjectRef } from '../../platform/http/project-ref.ts';
import type { MilestoneVersion, UnitMilestone, UnitMilestones } from './dto/milestone.dto.ts';

/** Who reads the milestones of a project, and when. */
export interface MilestoneReading {
  readonly actor: SignedInActor;
  readonly project: ProjectRef;
  readonly today: LocalDate;
}

type StoredVersion = MilestoneVersion & { readonly stage: Stage; readonly isCurrent: boolean };

/** All stages of one unit in their order; null when the unit is not of the project or out of the reader's scope. */
export async function readUnitMilestones(
  db: Pick<Transaction, 'one'>,
  { actor, project, today }: MilestoneReading,
  unitId: string,
): Promise<UnitMilestones | null> {
  const params: unknown[] = [project.id, unitId];
  const scope = scopeFor(actor, 'unit.read', project.id, today);
  const found = await db.one<{ unit: Ref; versions: StoredVersion[] }>(
    `SELECT json_build_object('id', u.id, 'name', u.name) AS unit,
       coalesce((SELECT json_agg(json_build_object('stage', m.stage, 'version', m.version, 'plannedOn', m.planned_on,
           'actualOn', m.actual_on, 'isSkipped', m.is_skipped, 'skipReason', m.skip_reason, 'note', m.note,
           'recordedAt', m.recorded_from, 'isCurrent', m.recorded_to IS NULL,
           'by', json_build_object('id', o.id, 'displayName', o.display_name)) ORDER BY m.version DESC)
         FROM milestone m JOIN app_user o ON o.id = m.recorded_by WHERE m.unit_id = u.id), '[]') AS versions
     FROM territorial_unit u
     WHERE u.project_id = $1 AND u.id = $2 AND ${scopePredicate(scope, 'u.id', params)}`,
    params,
    `unit-milestones:${scope.kind}`,
  );
  if (!found) return null;
  const mayWrite = isInScope(scopeFor(actor, 'cooperation.write', project.id, today), unitId);
  return { unit: found.unit, mayWrite, items: itemsOf(found.versions, today) };
}

/** A stage nobody has dated. */
const UNDATED = { plannedOn: null, actualOn: null, isSkipped: false, skipReason: null, note: '', version: null };

function itemsOf(versions: readonly StoredVersion[], today: LocalDate): UnitMilestone[] {
  const current = versions.filter((one) => one.isCurrent);
  const milestones = current as unknown as Milestone[];
  const stalled = new Map(stalledMilestones(milestones, today).map((one) => [one.stage, one.overdueDays]));
  return STAGES.map((stage) => {
    const newest = current.find((one) => one.stage === stage);
    const dated = milestones.find((one) => one.stage === stage);
    const { plannedOn, actualOn, isSkipped, skipReason, note, version } = newest ?? UNDATED;
    return {
      stage,
      ...{ plannedOn, actualOn, isSkipped, skipReason, note, version },
      overdueDays: stalled.get(stage) ?? 0,
      warnings: dated ? milestoneWarnings(dated, milestones).map((one) => ({ ...one })) : [],
      history: versions.filter((one) => one.stage === stage).map(versionOf),
    };
  });
}

function versionOf({ stage: _stage, isCurrent: _isCurrent, ...version }: StoredVersion): MilestoneVersion {
  return version;
}
