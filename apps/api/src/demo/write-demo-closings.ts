import { addDays, type LocalDate, type ResultOutcome } from '@rssz/domain';
import { DEMO_CLOSINGS } from './demo-descriptions.ts';
import type { DemoRandom } from './demo-random.ts';
import { instantOn, workingDayFrom } from './demo-time.ts';
import { note, type DemoWorld } from './demo-world.ts';
import { insertRows } from './insert-rows.ts';

/** How results ended, by turns; every sixth that is due is still open and stands among the missed deadlines. */
const OUTCOMES: readonly (ResultOutcome | null)[] = ['reached', 'reached', 'partly', 'reached', 'not-reached', null];

interface DueResult {
  readonly resultKey: string;
  readonly unitId: string;
  readonly dueOn: LocalDate;
  /** The last visit of the unit by the due day, which proves the closing. */
  readonly logId: string | null;
}

/** Closes most of the results that were due by today, each with a visit as its evidence. */
export async function writeDemoClosings(world: DemoWorld, random: DemoRandom): Promise<void> {
  const due = await dueResults(world);
  const closings = due.flatMap(({ resultKey, unitId, dueOn, logId }, index) => {
    const outcome = OUTCOMES[index % OUTCOMES.length];
    const closedOn = workingDayFrom(addDays(dueOn, 3));
    if (!outcome || logId === null || closedOn >= world.today) return [];
    const by = world.units.find(({ id }) => id === unitId)?.consultantId ?? '';
    const at = instantOn(closedOn, random);
    return [{ id: random.uuid(Date.parse(at)), resultKey, unitId, outcome, closedOn, logId, by, at }];
  });
  await insertRows(
    world.tx,
    'result_closing',
    closings.map(({ id, resultKey, unitId, outcome, closedOn, by, at }) => ({
      id,
      project_id: world.project.id,
      unit_id: unitId,
      result_key: resultKey,
      outcome,
      closed_on: closedOn,
      justification: DEMO_CLOSINGS[outcome],
      recorded_from: at,
      recorded_by: by,
    })),
  );
  await insertRows(
    world.tx,
    'result_closing_evidence',
    closings.map(({ id, logId, at }) => ({
      id: random.uuid(Date.parse(at)),
      project_id: world.project.id,
      closing_id: id,
      kind: 'advisory-log',
      log_id: logId,
    })),
  );
  for (const { resultKey, unitId, outcome, closedOn, by, at } of closings) {
    const subject = { subjectType: 'expected-result', subjectId: resultKey };
    note(world, {
      type: 'expected-result.closed',
      ...subject,
      actorId: by,
      at,
      data: { unitId, outcome, on: closedOn },
    });
  }
}

function dueResults({ tx, project, today }: DemoWorld): Promise<DueResult[]> {
  return tx.query<DueResult>(
    `SELECT r.result_key AS "resultKey", d.unit_id AS "unitId", r.due_on AS "dueOn", (
       SELECT v.log_id FROM advisory_log_version v
       WHERE v.unit_id = d.unit_id AND v.recorded_to IS NULL AND NOT v.is_voided AND v.held_on <= r.due_on
       ORDER BY v.held_on DESC, v.log_id LIMIT 1) AS "logId"
     FROM expected_result r JOIN cooperation_description d ON d.id = r.description_id
     WHERE d.project_id = $1 AND d.state IN ('agreed', 'approved') AND r.due_on < $2
     ORDER BY r.due_on, r.result_key`,
    [project.id, today],
  );
}
