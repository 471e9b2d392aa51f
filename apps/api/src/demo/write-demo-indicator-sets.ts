import { addDays } from '@rssz/domain';
import { DEMO_INDICATOR_SETS, type DemoIndicatorSet } from './demo-indicators.ts';
import { instantOn, workingDayFrom } from './demo-time.ts';
import { note, userId, type DemoWorld } from './demo-world.ts';
import { insertRows } from './insert-rows.ts';

/** Days for which a version was a draft. */
const WRITTEN_BEFORE = 14;

/** Example sets, marked as samples, as if the manager had written them one version after another. */
export async function writeDemoIndicatorSets(world: DemoWorld): Promise<void> {
  for (const [index, set] of DEMO_INDICATOR_SETS.entries()) {
    const number = DEMO_INDICATOR_SETS.slice(0, index + 1).filter(({ area }) => area === set.area).length;
    await writeSet(world, set, number);
  }
}

async function writeSet(world: DemoWorld, set: DemoIndicatorSet, number: number): Promise<void> {
  const { tx, random, project, today } = world;
  const from = set.inForceAfter === null ? null : workingDayFrom(addDays(project.startsOn, set.inForceAfter));
  if (from !== null && from > today) return;
  const adoptedOn = from ?? today;
  const at = instantOn(workingDayFrom(addDays(adoptedOn, -WRITTEN_BEFORE)), random);
  const id = random.uuid(Date.parse(at));
  const area = await tx.one<{ id: string }>(`SELECT id FROM thematic_area WHERE project_id = $1 AND code = $2`, [
    project.id,
    set.area,
  ]);
  if (!area) return;
  const manager = userId(world, 'manager');
  await tx.query(
    `INSERT INTO indicator_set (id, project_id, thematic_area_id, number, is_sample, note, created_at, created_by)
     VALUES ($1, $2, $3, $4, true, $5, $6, $7)`,
    [id, project.id, area.id, number, set.note, at, manager],
  );
  await insertRows(
    tx,
    'set_indicator',
    set.indicators.map((one, position) => ({
      id: random.uuid(Date.parse(at)),
      project_id: project.id,
      indicator_set_id: id,
      code: one.code,
      title: one.title,
      title_en: one.titleEn ?? null,
      definition: one.definition,
      unit: one.unit,
      data_source: one.dataSource,
      periodicity: one.periodicity,
      direction: one.direction,
      baseline_note: one.baselineNote,
      position,
    })),
  );
  const subject = { subjectType: 'indicator-set', subjectId: id, actorId: manager };
  note(world, { type: 'indicator-set.created', ...subject, at, data: { version: 1, number } });
  if (from === null) return;
  await tx.query(
    `UPDATE indicator_set SET state = 'superseded', superseded_on = $2, version = version + 1
     WHERE thematic_area_id = $1 AND state = 'in-force'`,
    [area.id, from],
  );
  await tx.query(`UPDATE indicator_set SET state = 'in-force', in_force_from = $2, version = 2 WHERE id = $1`, [
    id,
    from,
  ]);
  const data = { fields: ['state'], version: 2, effectiveOn: from };
  note(world, { type: 'indicator-set.adopted', ...subject, at: instantOn(from, random), data });
}
