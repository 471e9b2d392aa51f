import { addDays, type LocalDate } from '@rssz/domain';
import { DEMO_JUSTIFICATIONS } from './demo-justifications.ts';
import { instantOn, workingDayFrom } from './demo-time.ts';
import { note, type DemoWorld } from './demo-world.ts';
import { insertRows } from './insert-rows.ts';

/** Every eleventh unit was never rated, every seventh not again: the page of what blocks the goal has something to say. */
const WITHOUT_BASELINE = 10;
const WITHOUT_LATER = 6;
/** How far the interim rating of a criterion moves from its baseline. */
const MOVES = [1, 1, 1, 0, 0, 2, -1] as const;

interface Chosen {
  readonly unitId: string;
  readonly criterionId: string;
  readonly agreedOn: LocalDate;
  readonly levels: readonly number[];
}

interface Visit {
  readonly id: string;
  readonly unitId: string;
  readonly heldOn: LocalDate;
}

interface Rating {
  readonly row: Readonly<Record<string, unknown>> & { id: string; rater_id: string; recorded_from: string };
  readonly logId: string | null;
}

/** Rates the criteria that the units agreed on: at the beginning in 2023, and most of them again in 2024. */
export async function writeDemoAssessments(world: DemoWorld): Promise<void> {
  const chosen = await chosenCriteria(world);
  const visits = await visitsOf(world);
  const ratings = world.units.flatMap((unit, index) => {
    const own = chosen.filter(({ unitId }) => unitId === unit.id);
    if (own.length === 0 || index % (WITHOUT_BASELINE + 1) === WITHOUT_BASELINE) return [];
    const isRatedAgain = index % (WITHOUT_LATER + 1) !== WITHOUT_LATER;
    return own.flatMap((one, place) => ratingsOf(world, unit, one, visits, { place, isRatedAgain }));
  });
  await insertRows(
    world.tx,
    'assessment',
    ratings.map(({ row }) => row),
  );
  await insertRows(
    world.tx,
    'assessment_evidence',
    ratings.flatMap(({ row, logId }) =>
      logId === null
        ? []
        : [
            {
              id: world.random.uuid(Date.parse(row.recorded_from)),
              project_id: world.project.id,
              assessment_id: row.id,
              kind: 'advisory-log',
              log_id: logId,
            },
          ],
    ),
  );
  for (const { row } of ratings) {
    const subject = { subjectType: 'assessment', subjectId: row.id };
    note(world, { type: 'assessment.recorded', ...subject, actorId: row.rater_id, at: row.recorded_from });
  }
}

function ratingsOf(
  world: DemoWorld,
  unit: DemoWorld['units'][number],
  chosen: Chosen,
  visits: readonly Visit[],
  { place, isRatedAgain }: { readonly place: number; readonly isRatedAgain: boolean },
): Rating[] {
  const { random } = world;
  const [lowest, highest] = [chosen.levels[0] ?? 0, chosen.levels.at(-1) ?? 0];
  const begun = random.between(lowest, Math.max(lowest, highest - 1));
  const baselineOn = workingDayFrom(addDays(chosen.agreedOn, 14 + (place % 5)));
  if (baselineOn >= world.today) return [];
  const baseline = rating(world, unit, chosen, { phase: 'baseline', level: begun, on: baselineOn, visits });
  const again = workingDayFrom(`2024-0${random.between(2, 6)}-1${place % 8}` as LocalDate);
  if (!isRatedAgain || again <= baselineOn || again >= world.today) return [baseline];
  const level = Math.min(highest, Math.max(lowest, begun + random.pick(MOVES)));
  return [baseline, rating(world, unit, chosen, { phase: 'interim', level, on: again, visits })];
}

function rating(
  { random, project }: DemoWorld,
  { id: unitId, consultantId }: DemoWorld['units'][number],
  { criterionId }: Chosen,
  about: {
    readonly phase: 'baseline' | 'interim';
    readonly level: number;
    readonly on: LocalDate;
    readonly visits: readonly Visit[];
  },
): Rating {
  const at = instantOn(about.on, random);
  const seen = about.visits.filter((visit) => visit.unitId === unitId && visit.heldOn <= about.on);
  return {
    logId: about.phase === 'interim' ? (seen.at(-1)?.id ?? null) : null,
    row: {
      id: random.uuid(Date.parse(at)),
      project_id: project.id,
      unit_id: unitId,
      criterion_id: criterionId,
      phase: about.phase,
      level: about.level,
      assessed_on: about.on,
      rater_id: consultantId,
      justification: random.pick(DEMO_JUSTIFICATIONS[about.phase]),
      is_pilot: false,
      recorded_from: at,
      recorded_by: consultantId,
    },
  };
}

/** What the standing descriptions choose, with the scale of each criterion. */
function chosenCriteria({ tx, project }: DemoWorld): Promise<Chosen[]> {
  return tx.query<Chosen>(
    `SELECT d.unit_id AS "unitId", dc.criterion_id AS "criterionId", min(d.agreed_on) AS "agreedOn",
       (SELECT json_agg(l.level ORDER BY l.level) FROM criterion_level l WHERE l.criterion_id = dc.criterion_id) AS levels
     FROM cooperation_description d JOIN description_criterion dc ON dc.description_id = d.id
     JOIN criterion k ON k.id = dc.criterion_id
     WHERE d.project_id = $1 AND d.agreed_on IS NOT NULL
     GROUP BY d.unit_id, dc.criterion_id, k.code ORDER BY d.unit_id, k.code`,
    [project.id],
  );
}

function visitsOf({ tx, project }: DemoWorld): Promise<Visit[]> {
  return tx.query<Visit>(
    `SELECT log_id AS id, unit_id AS "unitId", held_on AS "heldOn" FROM advisory_log_version
     WHERE project_id = $1 AND recorded_to IS NULL AND NOT is_voided ORDER BY held_on, log_id`,
    [project.id],
  );
}
