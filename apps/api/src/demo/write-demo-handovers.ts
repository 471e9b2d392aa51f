import { addDays } from '@rssz/domain';
import { DemoRandom } from './demo-random.ts';
import { instantOn, workingDayFrom } from './demo-time.ts';
import { note, userId, type DemoWorld } from './demo-world.ts';
import { insertRows } from './insert-rows.ts';

const SEED = 20_240_912;
const OFFERED_UNIT = 1;

/** Writes one hand-over that waits for the consultant of the demonstration to accept it. */
export async function writeDemoHandovers(world: DemoWorld): Promise<void> {
  const random = new DemoRandom(SEED);
  const unit = world.units[OFFERED_UNIT];
  if (!unit) throw new Error('The demonstration has no such unit');
  const at = instantOn(addDays(world.today, -4), random);
  const id = random.uuid(Date.parse(at));
  const [managerId, successorId] = [userId(world, 'manager'), userId(world, 'consultant')];
  const about = { unit_id: unit.id, predecessor_id: unit.consultantId, successor_id: successorId };
  const validFrom = workingDayFrom(addDays(world.today, 14));
  await insertRows(world.tx, 'handover', [
    {
      id,
      project_id: world.project.id,
      ...about,
      valid_from: validFrom,
      note: 'Kolegyně přechází od října do jiného kraje. Nejdřív prosím projděte rozpracované milníky.',
      state: 'offered',
      offered_by: managerId,
      offered_at: at,
      version: 1,
    },
  ]);
  const factId = random.uuid(Date.parse(at));
  await insertRows(world.tx, 'notification', [
    {
      id: random.uuid(Date.parse(at)),
      project_id: world.project.id,
      recipient_id: successorId,
      type: 'handover.offered',
      params: { unit: unit.name },
      subject_type: 'handover',
      subject_id: id,
      dedup_key: `fact:${factId}`,
      created_at: at,
    },
  ]);
  const data = { unitId: unit.id, predecessorId: unit.consultantId, successorId, validFrom };
  note(world, { type: 'handover.offered', subjectType: 'handover', subjectId: id, actorId: managerId, at, data });
}
