import { addDays, foldCzech } from '@rssz/domain';
import { instantOn, workingDayFrom } from './demo-time.ts';
import { DEMO_UNITS } from './demo-units.ts';
import { note, userId, type DemoWorld } from './demo-world.ts';
import { insertRows } from './insert-rows.ts';

const CONSULTANTS = ['consultant', 'consultant-2', 'consultant-3', 'consultant-4', 'consultant-5'] as const;
const COORDINATED = 0;

/** Writes the units, each on its place from the day its cooperation began, with its consultant. Some places stay free. */
export async function writeDemoUnits(world: DemoWorld): Promise<void> {
  const { tx, random, project } = world;
  const places = await tx.query<{ id: string }>(
    `SELECT id FROM territorial_place WHERE project_id = $1 ORDER BY number`,
    [project.id],
  );
  const units = DEMO_UNITS.map((unit, index) => {
    const from = workingDayFrom(addDays(project.startsOn, 9 + index * 4));
    const at = instantOn(from, random);
    const consultantId = userId(world, CONSULTANTS[index % CONSULTANTS.length] ?? 'consultant');
    return { ...unit, index, from, at, consultantId, id: random.uuid(Date.parse(at)), placeId: places[index]?.id };
  });
  await insertRows(
    tx,
    'territorial_unit',
    units.map(({ id, name, kind, region, from }) => ({
      id,
      project_id: project.id,
      name,
      name_folded: foldCzech(name),
      kind,
      region_code: region,
      cooperation_from: from,
      note: '',
      is_demo: true,
      version: 1,
    })),
  );
  await insertRows(
    tx,
    'unit_place',
    units.map(({ id, placeId, from, at }) => ({
      id: random.uuid(Date.parse(at)),
      project_id: project.id,
      unit_id: id,
      place_id: placeId,
      valid_from: from,
      recorded_from: at,
      recorded_by: userId(world, 'manager'),
    })),
  );
  await insertRows(
    tx,
    'role_assignment',
    units.flatMap(({ id, consultantId, from, at, index }) => [
      assignment(world, { userId: consultantId, role: 'consultant', unitId: id, from, at }),
      ...(index === COORDINATED
        ? [assignment(world, { userId: userId(world, 'coordinator'), role: 'coordinator', unitId: id, from, at })]
        : []),
    ]),
  );
  const actorId = userId(world, 'manager');
  for (const { id, name, consultantId, from, at } of units) {
    world.units.push({ id, name, consultantId, from });
    note(world, { type: 'territorial-unit.created', subjectType: 'territorial-unit', subjectId: id, actorId, at });
  }
}

function assignment(
  { random, project }: DemoWorld,
  held: { userId: string; role: string; unitId: string; from: string; at: string },
): Record<string, unknown> {
  return {
    id: random.uuid(Date.parse(held.at)),
    user_id: held.userId,
    project_id: project.id,
    role: held.role,
    unit_id: held.unitId,
    valid_from: held.from,
  };
}
