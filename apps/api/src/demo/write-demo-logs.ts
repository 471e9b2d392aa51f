import { addDays, daysBetween, foldCzech, isWorkingDay } from '@rssz/domain';
import { DEMO_NOTES } from './demo-notes.ts';
import { silentDays } from './demo-silence.ts';
import { dayBetween, instantOn, workingDayFrom } from './demo-time.ts';
import { note, type DemoWorld } from './demo-world.ts';
import { insertRows } from './insert-rows.ts';
import type { DemoParticipant } from './write-demo-participants.ts';

const VISITS_PER_UNIT = 25;
const DURATIONS = [90, 120, 120, 150, 150, 180, 180, 240] as const;
const MODES = ['in-person', 'in-person', 'in-person', 'remote'] as const;
const ACTIVITIES = ['KA02', 'KA02', 'KA02', 'KA01', 'KA04'] as const;

/** Writes the diary: visits spread over each unit's cooperation up to last Friday, attended by those who had entered. */
export async function writeDemoLogs(world: DemoWorld, participants: readonly DemoParticipant[]): Promise<void> {
  const attended = new Attended();
  const visits = world.units.flatMap((_unit, unitIndex) =>
    Array.from({ length: VISITS_PER_UNIT }, (_, index) => visitAt({ world, participants, attended }, unitIndex, index)),
  );
  const { tx } = world;
  await insertRows(
    tx,
    'advisory_log',
    visits.map((visit) => visit.log),
  );
  await insertRows(
    tx,
    'advisory_log_version',
    visits.map((visit) => visit.version),
  );
  await insertRows(
    tx,
    'advisory_attendance',
    visits.flatMap((visit) => visit.attendance),
  );
  for (const { log, at } of visits) {
    note(world, {
      type: 'advisory-log.logged',
      subjectType: 'advisory-log',
      subjectId: log.id,
      actorId: log.created_by,
      at,
      data: { version: 1 },
    });
  }
}

interface Diary {
  readonly world: DemoWorld;
  readonly participants: readonly DemoParticipant[];
  readonly attended: Attended;
}

/** The minutes of each person so far; visits of a unit are written in the order of their days. */
class Attended {
  private readonly minutes = new Map<string, number>();

  left({ id, upToMinutes }: DemoParticipant): number {
    return upToMinutes === null ? Infinity : upToMinutes - (this.minutes.get(id) ?? 0);
  }

  /** Counts a visit up to what is left to the person, and answers how much that is. */
  add(person: DemoParticipant, minutes: number): number {
    const counted = Math.min(minutes, this.left(person));
    this.minutes.set(person.id, (this.minutes.get(person.id) ?? 0) + counted);
    return counted;
  }
}

function visitAt({ world, participants, attended }: Diary, unitIndex: number, index: number) {
  const { random, project, units, today } = world;
  const unit = units[unitIndex];
  if (!unit) throw new Error('The demonstration has no such unit');
  const heldOn = heardOn(world.today, visitDay(world, unit.from, index), silentDays(unitIndex));
  const delay = Math.min(random.pick([0, 0, 0, 1, 2, 3]), Math.max(0, daysBetween(heldOn, today) - 1));
  const at = instantOn(addDays(heldOn, delay), random);
  const id = random.uuid(Date.parse(at));
  const versionId = random.uuid(Date.parse(at));
  const minutes = random.pick(DURATIONS);
  const area = random.between(0, world.areaIds.length - 1);
  const text = random.pick(DEMO_NOTES);
  const comers = participants
    .filter((person) => person.unitIndex === unitIndex && person.entryOn <= heldOn)
    .filter((person) => random.chance(person.eagerness) && attended.left(person) > 0);
  return {
    at,
    log: { id, project_id: project.id, created_by: unit.consultantId, created_at: at, version: 1 },
    version: {
      id: versionId,
      project_id: project.id,
      log_id: id,
      version: 1,
      unit_id: unit.id,
      held_on: heldOn,
      minutes,
      mode: random.pick(MODES),
      thematic_area_id: world.areaIds[area],
      key_activity_id: world.activityIdByCode.get(random.pick(ACTIVITIES)),
      note: text,
      note_folded: foldCzech(text),
      is_voided: false,
      recorded_from: at,
      recorded_by: unit.consultantId,
    },
    attendance: comers.map((person) => ({
      project_id: project.id,
      log_version_id: versionId,
      participant_id: person.id,
      minutes: attended.add(person, minutes),
    })),
  };
}

/** A unit that has fallen silent was visited more often before instead. */
function heardOn(today: DemoWorld['today'], day: DemoWorld['today'], silent: number): DemoWorld['today'] {
  if (silent === 0 || day <= addDays(today, -silent)) return day;
  return workingDayFrom(addDays(day, -silent));
}

function visitDay({ today, random }: DemoWorld, from: DemoWorld['today'], index: number): DemoWorld['today'] {
  const last = addDays(today, -3);
  const share = (index + random.next() * 0.8) / VISITS_PER_UNIT;
  const day = workingDayFrom(dayBetween(from, last, share));
  if (day <= last) return day;
  let earlier = last;
  while (!isWorkingDay(earlier)) earlier = addDays(earlier, -1);
  return earlier;
}
