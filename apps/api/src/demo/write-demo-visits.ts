import { addDays, foldCzech, type LocalDate } from '@rssz/domain';
import { DemoRandom } from './demo-random.ts';
import { instantOn } from './demo-time.ts';
import { DEMO_INTERNAL_NOTES, DEMO_PLACES, DEMO_STEPS } from './demo-visit-details.ts';
import { note, userId, type DemoWorld } from './demo-world.ts';
import { insertRows } from './insert-rows.ts';
import type { DemoParticipant } from './write-demo-participants.ts';

const SEED = 20_240_412;
const SEMINAR = { on: '2024-04-11' as LocalDate, people: 30, minutes: 240 };
const QUARTER = 15;

interface Visit {
  readonly versionId: string;
  readonly logId: string;
  readonly unitId: string;
  readonly heldOn: LocalDate;
  readonly minutes: number;
  readonly mode: string;
  readonly isAlone: boolean;
  readonly isLastOfUnit: boolean;
}

const VISITS = `
SELECT v.id AS "versionId", v.log_id AS "logId", v.unit_id AS "unitId", v.held_on AS "heldOn", v.minutes, v.mode,
  count(*) OVER (PARTITION BY l.created_by, v.held_on) = 1 AS "isAlone",
  v.held_on = max(v.held_on) OVER (PARTITION BY v.unit_id) AS "isLastOfUnit"
FROM advisory_log_version v JOIN advisory_log l ON l.id = v.log_id
WHERE v.project_id = $1 AND v.recorded_to IS NULL ORDER BY v.held_on, v.log_id`;

/** What the details of the visits say, told to their rows; ids and dice of their own, so that the rest stays as it was told. */
const TELL = `
UPDATE advisory_log_version v SET kind = d.kind, mode = d.mode, starts_at = d.starts_at, ends_at = d.ends_at, place = d.place,
  internal_note = d.internal_note, internal_note_folded = d.internal_note_folded, next_step = d.next_step,
  next_step_due_on = d.next_step_due_on, preparation_minutes = d.preparation_minutes, travel_minutes = d.travel_minutes
FROM jsonb_populate_recordset(NULL::advisory_log_version, $1::jsonb) d WHERE v.id = d.id`;

/** Gives the visits their kinds, times, places, next steps and work around them, and adds a seminar and a visit logged twice. */
export async function writeDemoVisits(world: DemoWorld, participants: readonly DemoParticipant[]): Promise<void> {
  const { tx, project } = world;
  const random = new DemoRandom(SEED);
  const visits = await tx.query<Visit>(VISITS, [project.id]);
  await tx.query(TELL, [JSON.stringify(visits.map((visit, index) => detailsOf(random, visit, index)))]);
  const further = visits.filter((_visit, index) => index % 17 === 5);
  await insertRows(
    tx,
    'advisory_log_unit',
    further.map(({ versionId, unitId }) => ({
      project_id: project.id,
      log_version_id: versionId,
      unit_id: neighbour(world, unitId),
    })),
  );
  await markStepsDone(world);
  await writeSeminar(world, random, participants);
  await writeSecondLog(world, random);
}

function detailsOf(random: DemoRandom, visit: Visit, index: number): Record<string, unknown> {
  const mode = visit.mode === 'remote' && index % 4 === 0 ? 'e-learning' : visit.mode;
  const internal = index % 23 === 7 ? random.pick(DEMO_INTERNAL_NOTES) : '';
  return {
    ...{ id: visit.versionId, kind: kindOf(index), mode },
    ...{ internal_note: internal, internal_note_folded: foldCzech(internal) },
    ...timeOf(random, visit),
    ...workOf(random, visit, mode === 'in-person'),
    ...(visit.isLastOfUnit || index % 11 === 3 ? stepOf(random, visit) : {}),
  };
}

/** Only a visit alone on its day has a time, so that nobody is in two places at once. */
function timeOf(random: DemoRandom, { isAlone, minutes }: Visit): Record<string, unknown> {
  const startsAt = 8 * 60 + random.between(0, 12) * QUARTER;
  if (!isAlone || !random.chance(0.7)) return {};
  return { starts_at: clock(startsAt), ends_at: clock(startsAt + minutes) };
}

function workOf(random: DemoRandom, { isAlone }: Visit, isThere: boolean): Record<string, unknown> {
  const [place, preparation, travel] = [random.pick(DEMO_PLACES), random.pick([0, 30, 60]), random.pick([30, 60, 90])];
  return {
    place: isThere ? place : null,
    preparation_minutes: isAlone ? preparation : 0,
    travel_minutes: isThere && isAlone ? travel : 0,
  };
}

function stepOf(random: DemoRandom, { heldOn }: Visit): Record<string, unknown> {
  return { next_step: random.pick(DEMO_STEPS), next_step_due_on: addDays(heldOn, 14 + random.between(0, 4) * 7) };
}

function kindOf(index: number): string {
  if (index % 13 === 6) return 'training';
  return index % 7 === 2 ? 'workshop' : 'advisory';
}

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** Another unit of the same consultant. */
function neighbour({ units }: DemoWorld, unitId: string): string | undefined {
  const index = units.findIndex(({ id }) => id === unitId);
  const consultantId = units[index]?.consultantId;
  const own = units.filter((unit) => unit.consultantId === consultantId && unit.id !== unitId);
  return own[index % own.length]?.id;
}

/** What was due a month ago is done, so that a few steps are late and the rest is ahead. */
async function markStepsDone({ tx, project, today }: DemoWorld): Promise<void> {
  await tx.query(
    `UPDATE advisory_log l SET next_step_done_on = v.next_step_due_on, next_step_done_by = l.created_by
     FROM advisory_log_version v WHERE v.log_id = l.id AND v.recorded_to IS NULL AND l.project_id = $1
       AND v.next_step_due_on < $2::date - 30`,
    [project.id, today],
  );
}

/** One visit of thirty people from many units, written by the manager. Nobody who stands just under the threshold is there. */
async function writeSeminar(world: DemoWorld, random: DemoRandom, people: readonly DemoParticipant[]): Promise<void> {
  const comers = people
    .filter(({ entryOn, upToMinutes }) => entryOn <= SEMINAR.on && upToMinutes === null)
    .slice(0, SEMINAR.people);
  const [home] = world.units;
  if (!home || comers.length < SEMINAR.people) throw new Error('The demonstration has too few people for a seminar');
  const unitIds = [...new Set(comers.map(({ unitIndex }) => world.units[unitIndex]?.id ?? home.id))];
  const note_ = 'Seminář pro území: sociální bydlení a práce s dluhy, příklady z obcí a práce ve skupinách.';
  const versionId = await writeLog(world, random, {
    ...{ unitId: home.id, by: userId(world, 'manager'), heldOn: SEMINAR.on, minutes: SEMINAR.minutes, note: note_ },
    more: { kind: 'training', starts_at: '09:00', ends_at: '13:00', place: 'Kulturní dům, velký sál' },
  });
  const further = unitIds.filter((unitId) => unitId !== home.id);
  await insertRows(
    world.tx,
    'advisory_log_unit',
    further.map((unitId) => ({ project_id: world.project.id, log_version_id: versionId, unit_id: unitId })),
  );
  await insertRows(
    world.tx,
    'advisory_attendance',
    comers.map(({ id }) => ({
      project_id: world.project.id,
      log_version_id: versionId,
      participant_id: id,
      minutes: SEMINAR.minutes,
    })),
  );
}

/** The last visit of the first unit, logged by the manager too: the two are offered to be merged. */
async function writeSecondLog(world: DemoWorld, random: DemoRandom): Promise<void> {
  const [unit] = world.units;
  const last = await world.tx.one<{ heldOn: LocalDate; minutes: number }>(
    `SELECT held_on AS "heldOn", minutes FROM advisory_log_version
     WHERE unit_id = $1 AND recorded_to IS NULL ORDER BY held_on DESC, log_id LIMIT 1`,
    [unit?.id],
  );
  if (!unit || !last) return;
  await writeLog(world, random, {
    ...{ unitId: unit.id, by: userId(world, 'manager'), ...last },
    note: 'Společná návštěva obce s konzultantem.',
    more: { travel_minutes: 90 },
  });
}

interface DemoLog {
  readonly unitId: string;
  readonly by: string;
  readonly heldOn: LocalDate;
  readonly minutes: number;
  readonly note: string;
  readonly more: Readonly<Record<string, unknown>>;
}

/** Writes one more log and answers the id of its version. */
async function writeLog(world: DemoWorld, random: DemoRandom, log: DemoLog): Promise<string> {
  const { tx, project } = world;
  const at = instantOn(addDays(log.heldOn, 1), random);
  const [id, versionId] = [random.uuid(Date.parse(at)), random.uuid(Date.parse(at))];
  await insertRows(tx, 'advisory_log', [
    { id, project_id: project.id, created_by: log.by, created_at: at, version: 1 },
  ]);
  await insertRows(tx, 'advisory_log_version', [
    {
      ...{ id: versionId, project_id: project.id, log_id: id, version: 1, unit_id: log.unitId, held_on: log.heldOn },
      ...{ minutes: log.minutes, mode: 'in-person', thematic_area_id: world.areaIds[0], is_voided: false },
      ...{ key_activity_id: world.activityIdByCode.get('KA02'), note: log.note, note_folded: foldCzech(log.note) },
      ...{ kind: 'advisory', internal_note: '', internal_note_folded: '', preparation_minutes: 0, travel_minutes: 0 },
      ...{ recorded_from: at, recorded_by: log.by },
      ...log.more,
    },
  ]);
  const fact = { subjectType: 'advisory-log', subjectId: id, actorId: log.by, at, data: { version: 1 } };
  note(world, { type: 'advisory-log.logged', ...fact });
  return versionId;
}
