import { addDays, STAGES, type LocalDate, type Stage } from '@rssz/domain';
import { DemoRandom } from './demo-random.ts';
import { silentDays } from './demo-silence.ts';
import { instantOn, workingDayFrom } from './demo-time.ts';
import { note, type DemoWorld } from './demo-world.ts';
import { insertRows } from './insert-rows.ts';

const SEED = 20_230_116;

/** Days from the start of the cooperation to the planned day of each stage. */
const OFFSETS: Readonly<Record<Stage, number>> = {
  interest: 0,
  selection: 14,
  'memorandum-approved': 42,
  'memorandum-signed': 56,
  'cooperation-description': 95,
  'entry-analysis': 150,
  'local-partnership': 130,
  'plan-in-making': 205,
  'plan-approved': 330,
  measures: 380,
  revision: 560,
  'final-evaluation': 655,
  closing: 690,
};

/** Units with a stage that stands still, by their order, and for how many days. */
const STALLED: Readonly<Record<number, number>> = { 3: 46, 11: 18, 19: 33, 27: 74 };

interface Dated {
  readonly stage: Stage;
  readonly plannedOn: LocalDate | null;
  readonly actualOn: LocalDate | null;
  readonly skipReason: string | null;
}

/** Writes the milestones of every unit: planned at the start, reached as they came, some skipped, late or not planned yet. */
export async function writeDemoMilestones(world: DemoWorld): Promise<void> {
  const random = new DemoRandom(SEED);
  const rows = world.units.flatMap((unit, index) =>
    STAGES.flatMap((stage) => {
      const dated = datedStage(world, random, index, stage);
      return dated === null ? [] : versionsOf(world, random, unit, dated);
    }),
  );
  await insertRows(world.tx, 'milestone', rows);
}

function datedStage(world: DemoWorld, random: DemoRandom, index: number, stage: Stage): Dated | null {
  const unit = world.units[index];
  if (!unit) throw new Error('The demonstration has no such unit');
  const { today, project } = world;
  const jitter = random.between(0, 12);
  const delay = random.between(-5, 21);
  const skipReason = skipReasonOf(index, stage);
  if (isUndated(index, stage)) return null;
  if (skipReason !== null) return { stage, plannedOn: null, actualOn: null, skipReason };
  const last = addDays(project.endsOn, stage === 'closing' ? -1 : -30);
  const plannedOn = earlierOf(workingDayFrom(addDays(unit.from, OFFSETS[stage] + jitter)), last);
  const stall = stage === 'revision' ? STALLED[index] : undefined;
  if (stall !== undefined) return { stage, plannedOn: addDays(today, -stall), actualOn: null, skipReason };
  if (plannedOn >= addDays(today, -25))
    return { stage, plannedOn: ahead(plannedOn, today), actualOn: null, skipReason };
  const reached = workingDayFrom(addDays(plannedOn, stage === 'interest' ? 0 : delay));
  const latest = addDays(today, -Math.max(1, silentDays(index)));
  return { stage, plannedOn, actualOn: earlierOf(reached, latest), skipReason };
}

const earlierOf = (one: LocalDate, other: LocalDate): LocalDate => (one < other ? one : other);

/** The end of some cooperations is not planned yet. */
function isUndated(index: number, stage: Stage): boolean {
  return index % 7 === 6 && OFFSETS[stage] > 600;
}

/** What would have been late by a few days is planned anew, so that only the chosen stages stand still. */
function ahead(day: LocalDate, today: LocalDate): LocalDate {
  return day > today ? day : workingDayFrom(addDays(day, 42));
}

function skipReasonOf(index: number, stage: Stage): string | null {
  if (stage === 'local-partnership' && index % 9 === 5) return 'Lokální partnerství v území už funguje z dřívějška.';
  if (stage === 'selection' && index % 8 === 4) return 'Navazujeme na předchozí spolupráci, výběr se nekonal.';
  return null;
}

/** The plan as it was made at the start, and the day as it was reached: two versions of one stage. */
function versionsOf(
  world: DemoWorld,
  random: DemoRandom,
  unit: DemoWorld['units'][number],
  { stage, plannedOn, actualOn, skipReason }: Dated,
): Record<string, unknown>[] {
  const plannedAt = instantOn(unit.from, random);
  const reachedAt = actualOn === null ? null : laterOf(instantOn(actualOn, random), plannedAt);
  const about = { project_id: world.project.id, unit_id: unit.id, stage, recorded_by: unit.consultantId };
  const plan = {
    ...about,
    id: random.uuid(Date.parse(plannedAt)),
    planned_on: plannedOn,
    actual_on: null,
    is_skipped: skipReason !== null,
    skip_reason: skipReason,
    note: '',
    version: 1,
    recorded_from: plannedAt,
    recorded_to: reachedAt,
  };
  const version = reachedAt === null ? 1 : 2;
  note(world, {
    type: 'milestone.changed',
    subjectType: 'territorial-unit',
    subjectId: unit.id,
    actorId: unit.consultantId,
    at: reachedAt ?? plannedAt,
    data: { stage, milestoneVersion: version, plannedOn, actualOn, isSkipped: skipReason !== null },
  });
  if (reachedAt === null) return [plan];
  const id = random.uuid(Date.parse(reachedAt));
  return [plan, { ...plan, id, actual_on: actualOn, version, recorded_from: reachedAt, recorded_to: null }];
}

/** A stage reached on the first day is still written after its plan. */
function laterOf(at: string, plannedAt: string): string {
  return at > plannedAt ? at : new Date(Date.parse(plannedAt) + 60_000).toISOString();
}
