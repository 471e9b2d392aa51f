import type { LocalDate } from '@rssz/domain';
import type { Transaction } from '../platform/db/transaction.ts';
import { DemoRandom } from './demo-random.ts';

const SEED = 20_230_101;

/** What the chapters of the demonstration share: the project's ids, who is who, and the dice. */
export interface DemoWorld {
  readonly tx: Transaction;
  readonly random: DemoRandom;
  readonly project: { readonly id: string; readonly startsOn: LocalDate; readonly endsOn: LocalDate };
  readonly today: LocalDate;
  readonly users: Map<string, string>;
  readonly units: {
    readonly id: string;
    readonly name: string;
    readonly consultantId: string;
    readonly from: LocalDate;
  }[];
  readonly areaIds: readonly string[];
  readonly activityIdByCode: ReadonlyMap<string, string>;
  readonly facts: Record<string, unknown>[];
}

export async function demoWorld(tx: Transaction): Promise<DemoWorld> {
  const project = await tx.one<DemoWorld['project']>(
    `SELECT id, starts_on AS "startsOn", ends_on AS "endsOn" FROM project WHERE code = 'RSSZ'`,
  );
  if (!project) throw new Error('The demonstration needs the project RSSZ');
  const areas = await tx.query<{ id: string }>(`SELECT id FROM thematic_area WHERE project_id = $1 ORDER BY position`, [
    project.id,
  ]);
  const activities = await tx.query<{ id: string; code: string }>(
    `SELECT id, code FROM key_activity WHERE project_id = $1`,
    [project.id],
  );
  return {
    tx,
    random: new DemoRandom(SEED),
    project,
    today: tx.today,
    users: new Map(),
    units: [],
    areaIds: areas.map(({ id }) => id),
    activityIdByCode: new Map(activities.map(({ code, id }) => [code, id])),
    facts: [],
  };
}

/** An id known to exist in the demonstration. */
export function userId(world: DemoWorld, key: string): string {
  const id = world.users.get(key);
  if (!id) throw new Error(`The demonstration has no person ${key}`);
  return id;
}

/** Notes a past fact; they are written together at the end. */
export function note(
  world: DemoWorld,
  fact: { type: string; subjectType: string; subjectId: string; actorId: string | null; at: string; data?: object },
): void {
  world.facts.push({
    id: world.random.uuid(Date.parse(fact.at)),
    project_id: world.project.id,
    type: fact.type,
    subject_type: fact.subjectType,
    subject_id: fact.subjectId,
    actor_id: fact.actorId,
    occurred_at: fact.at,
    recorded_at: fact.at,
    data: fact.data ?? {},
  });
}
