import { addDays, type LocalDate } from '@rssz/domain';
import type { DemoMeasureText } from './demo-plans.ts';
import { instantOn } from './demo-time.ts';
import { note, type DemoWorld } from './demo-world.ts';
import { insertRows } from './insert-rows.ts';

/** How the measures of an approved plan went; what is done rests on the last visit of the unit by then. */
export async function writeDemoProgress(
  world: DemoWorld,
  unitId: string,
  measures: readonly (DemoMeasureText & { readonly id: string })[],
  approvedOn: LocalDate,
): Promise<void> {
  const { tx, random, project, today } = world;
  const by = world.units.find(({ id }) => id === unitId)?.consultantId ?? '';
  const entries = measures.flatMap(({ id: measureId, progress }) =>
    progress.map(({ state, daysAgo, note: words }) => {
      const day = addDays(today, -daysAgo);
      const on = day < approvedOn ? approvedOn : day;
      const at = instantOn(on, random);
      return { id: random.uuid(Date.parse(at)), measureId, state, on, words, at };
    }),
  );
  await insertRows(
    tx,
    'measure_progress',
    entries.map(({ id, measureId, state, on, words, at }) => ({
      id,
      project_id: project.id,
      measure_id: measureId,
      state,
      happened_on: on,
      note: words,
      recorded_by: by,
      recorded_at: at,
    })),
  );
  for (const { id, measureId, state, on, at } of entries) {
    if (state === 'done') await prove(world, { progressId: id, unitId, on });
    const data = { unitId, progressId: id, state, on };
    note(world, { type: 'measure.progressed', subjectType: 'measure', subjectId: measureId, actorId: by, at, data });
  }
}

async function prove(
  { tx, random, project }: DemoWorld,
  { progressId, unitId, on }: { readonly progressId: string; readonly unitId: string; readonly on: LocalDate },
): Promise<void> {
  const log = await tx.one<{ id: string }>(
    `SELECT v.log_id AS id FROM advisory_log_version v
     WHERE v.unit_id = $1 AND v.recorded_to IS NULL AND NOT v.is_voided AND v.held_on <= $2
     ORDER BY v.held_on DESC, v.log_id LIMIT 1`,
    [unitId, on],
  );
  if (!log) return;
  await insertRows(tx, 'measure_progress_evidence', [
    {
      id: random.uuid(Date.parse(`${on}T10:00:00.000Z`)),
      project_id: project.id,
      progress_id: progressId,
      kind: 'advisory-log',
      log_id: log.id,
    },
  ]);
}
