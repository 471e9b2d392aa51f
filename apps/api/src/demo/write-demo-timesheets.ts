import { addDays, daysOf, isWorkingDay, monthOf, periodOf, weekday, type LocalDate, type Month } from '@rssz/domain';
import { sheetToSign } from '../features/timesheet/timesheet.lookup.ts';
import { DemoRandom } from './demo-random.ts';
import { instantOn } from './demo-time.ts';
import { note, userId, type DemoWorld } from './demo-world.ts';
import { insertRows } from './insert-rows.ts';

const SEED = 20_240_916;
const CONSULTANTS = ['consultant', 'consultant-2', 'consultant-3', 'consultant-4', 'consultant-5'] as const;
/** Of the person who works on two projects at once: more than full time together. */
const TWO_PROJECTS = 'consultant-3';
const OTHER_PROJECT = 'Desegregace (ukázka)';
const MONTHS = 3;

interface Hours {
  readonly person: string;
  readonly on: LocalDate;
  readonly minutes: number;
  readonly kind: 'project' | 'indirect' | 'outside-project' | 'leave';
  readonly group?: string;
  readonly activity?: string;
}

/**
 * Writes employments, hours beside the diary for the last months and signatures of those that are over: one sum of
 * full-time equivalents over the limit, and one visit on a day of leave, so that there is something to find.
 */
export async function writeDemoTimesheets(world: DemoWorld): Promise<void> {
  const random = new DemoRandom(SEED);
  await writeEmployments(world, random);
  const months = lastMonths(world.today);
  await writeHours(world, random, months);
  for (const month of months.slice(0, -1)) {
    for (const key of CONSULTANTS.slice(0, -1)) await signMonth(world, random, month, userId(world, key));
  }
}

/** The last months in their order, the current one included. */
function lastMonths(today: LocalDate): Month[] {
  const months = [monthOf(today)];
  while (months.length < MONTHS) months.unshift(monthOf(addDays(periodOf(months[0] ?? monthOf(today)).startsOn, -1)));
  return months;
}

async function writeEmployments(world: DemoWorld, random: DemoRandom): Promise<void> {
  const at = `${world.project.startsOn}T09:00:00.000Z`;
  const row = (key: string, over: object = {}) => ({
    id: random.uuid(Date.parse(at)),
    project_id: world.project.id,
    user_id: userId(world, key),
    project_code: 'RSSZ',
    position: key.startsWith('manager') ? 'Projektový manažer' : 'Konzultant OSZ',
    contract: 'civil-service',
    fte_hundredths: 100,
    valid_from: world.project.startsOn,
    valid_to: null,
    version: 1,
    created_at: at,
    created_by: userId(world, 'manager'),
    ...over,
  });
  const other = { project_code: OTHER_PROJECT, position: 'Metodik', contract: 'employment', valid_from: '2023-10-01' };
  await insertRows(world.tx, 'employment', [
    row('manager'),
    row('manager-2', { fte_hundredths: 50 }),
    ...CONSULTANTS.slice(0, -1).map((key) => row(key, { fte_hundredths: key === TWO_PROJECTS ? 80 : 100 })),
    row(TWO_PROJECTS, { ...other, fte_hundredths: 40 }),
    row('consultant-5', { contract: 'dpc', fte_hundredths: 40, position: 'Expert na vzdělávání' }),
  ]);
}

async function writeHours(world: DemoWorld, random: DemoRandom, months: readonly Month[]): Promise<void> {
  const days = months.flatMap(daysOf).filter((day) => isWorkingDay(day) && day <= world.today);
  const entries = CONSULTANTS.flatMap((person) => days.flatMap((on) => hoursOn(person, on)));
  const rows = [...entries, ...(await leaveOnVisit(world, days))].map(
    ({ person, on, minutes, kind, group, activity }) => {
      const at = instantOn(on, random);
      return {
        id: random.uuid(Date.parse(at)),
        project_id: world.project.id,
        user_id: userId(world, person),
        worked_on: on,
        minutes,
        kind,
        activity_group: group ?? null,
        key_activity_id: activity ? world.activityIdByCode.get(activity) : null,
        version: 1,
        created_at: at,
        created_by: userId(world, person),
      };
    },
  );
  await insertRows(world.tx, 'work_hours', rows);
}

/** A meeting on Mondays, papers on Wednesdays, and the other project of who has one on Thursdays and Fridays. */
function hoursOn(person: string, on: LocalDate): Hours[] {
  const day = weekday(on);
  if (day === 1) {
    const meeting = {
      person,
      on,
      minutes: 120,
      kind: 'project' as const,
      group: 'Porady projektového týmu',
      activity: 'KA01',
    };
    return [meeting];
  }
  if (day === 3) return [{ person, on, minutes: 60, kind: 'indirect' }];
  if (person !== TWO_PROJECTS || day < 4) return [];
  return [{ person, on, minutes: 240, kind: 'outside-project' }];
}

/** The consultant of the demonstration forgot that a visit fell into the leave. */
async function leaveOnVisit(world: DemoWorld, days: readonly LocalDate[]): Promise<Hours[]> {
  const person = 'consultant';
  const visit = await world.tx.one<{ on: LocalDate }>(
    `SELECT max(v.held_on) AS on FROM advisory_log_version v JOIN advisory_log l ON l.id = v.log_id
     WHERE l.created_by = $1 AND v.project_id = $2 AND v.recorded_to IS NULL AND NOT v.is_voided`,
    [userId(world, person), world.project.id],
  );
  if (!visit?.on || !days.includes(visit.on)) return [];
  return [{ person, on: visit.on, minutes: 480, kind: 'leave' }];
}

async function signMonth(world: DemoWorld, random: DemoRandom, month: Month, personId: string): Promise<void> {
  const { figures, visits } = await sheetToSign(world.tx, world.project.id, month, personId);
  const due = addDays(periodOf(month).endsOn, 2);
  const signedOn = due < world.today ? due : world.today;
  const at = instantOn(signedOn, random);
  const id = random.uuid(Date.parse(at));
  await insertRows(world.tx, 'timesheet_signature', [
    {
      id,
      project_id: world.project.id,
      user_id: personId,
      month,
      signed_on: signedOn,
      project_minutes: figures.totals.project,
      figures,
      visits,
      signed_at: at,
      signed_by: personId,
    },
  ]);
  const data = { personId, month, signedOn };
  note(world, { type: 'timesheet.signed', subjectType: 'timesheet', subjectId: id, actorId: personId, at, data });
}
