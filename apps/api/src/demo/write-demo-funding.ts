import {
  addDays,
  indexCatalogue,
  matchMeasure,
  type CatalogueIndex,
  type LocalDate,
  type MatchItem,
} from '@rssz/domain';
import { instantOn } from './demo-time.ts';
import { note, userId, type DemoWorld } from './demo-world.ts';
import { insertRows } from './insert-rows.ts';

/** Fictitious calls, by days from today; their numbers are of a series that no real call has. */
const CALLS = [
  {
    number: '03_24_901',
    name: 'Začleňování v obcích (fiktivní výzva)',
    opens: -45,
    closes: 24,
    objectives: ['2.1', 'CLLD'],
  },
  {
    number: '03_24_902',
    name: 'Kvalita a dostupnost služeb (fiktivní výzva)',
    opens: 21,
    closes: 110,
    objectives: ['2.2'],
  },
  {
    number: '03_23_900',
    name: 'Podpora začleňování 2023 (fiktivní výzva)',
    opens: -400,
    closes: -280,
    objectives: ['2.1', '2.2', 'CLLD'],
  },
] as const;

const WHO = [
  'obce, dobrovolné svazky obcí a nestátní neziskové organizace (ukázka)',
  'poskytovatelé služeb a kraje (ukázka)',
  '',
];

/** What becomes of the best suggestion of one measure after another; the rest waits for a decision. */
const FATES = ['granted', 'applied', 'accepted', 'refused', 'accepted', 'rejected'] as const;

type Fate = (typeof FATES)[number];

interface DemoMeasure {
  readonly id: string;
  readonly unitId: string;
  readonly title: string;
  readonly description: string;
  readonly thematicArea: string | null;
  readonly targetGroups: readonly string[];
  readonly budget: number | null;
}

interface DemoStep {
  readonly kind: string;
  readonly to: string;
  readonly day: LocalDate;
  readonly reason: string | null;
}

interface DemoCall {
  readonly id: string;
  readonly objectives: readonly string[];
  readonly isOver: boolean;
}

/** Three fictitious calls and sources of the demo's measures in every state, found by the match itself. */
export async function writeDemoFunding(world: DemoWorld): Promise<void> {
  const calls = await writeCalls(world);
  const catalogue = await world.tx.query<MatchItem & { versionId: string }>(
    `SELECT version_id AS "versionId", code, kind, objective_code AS "objectiveCode", title_cs AS "titleCs",
       explanation_cs AS "explanationCs", coalesce(derived -> 'thematicAreas', '[]') AS "thematicAreas",
       coalesce(derived -> 'targetGroups', '[]') AS "targetGroups", coalesce(derived -> 'keywords', '[]') AS keywords
     FROM programme_items_on($1::date) ORDER BY position`,
    [world.today],
  );
  const [first] = catalogue;
  if (!first) return;
  const index = indexCatalogue(catalogue);
  const measures = await world.tx.query<DemoMeasure>(
    `SELECT m.measure_id AS id, m.unit_id AS "unitId", m.title, m.description, a.code AS "thematicArea",
       m.target_groups AS "targetGroups", m.budget_crowns AS budget
     FROM measure_in_force m LEFT JOIN thematic_area a ON a.id = m.thematic_area_id
     WHERE m.project_id = $1 AND m.state IN ('planned', 'running') ORDER BY m.unit_id, m.title`,
    [world.project.id],
  );
  for (const [at, fate] of FATES.entries()) {
    const measure = measures[at];
    if (measure) await writeSource(world, { measure, fate, versionId: first.versionId, calls, index });
  }
}

async function writeCalls(world: DemoWorld): Promise<DemoCall[]> {
  const { random, project, today } = world;
  const manager = userId(world, 'manager');
  const rows = CALLS.map(({ number, name, opens, closes, objectives }, at) => {
    const createdAt = instantOn(addDays(today, Math.min(opens, 0) - 10), random);
    return {
      id: random.uuid(Date.parse(createdAt)),
      project_id: project.id,
      number,
      name,
      opens_on: addDays(today, opens),
      closes_on: addDays(today, closes),
      allocation_crowns: at === 2 ? null : 120_000_000 * (at + 1),
      eligible_objectives: [...objectives],
      eligible_applicants: WHO[at] ?? '',
      note: 'Ukázková data: výzva neexistuje.',
      version: 1,
      created_by: manager,
      created_at: createdAt,
    };
  });
  await insertRows(world.tx, 'call', rows);
  for (const { id, created_at: at } of rows) {
    note(world, {
      type: 'call.created',
      subjectType: 'call',
      subjectId: id,
      actorId: manager,
      at,
      data: { version: 1 },
    });
  }
  return rows.map(({ id, eligible_objectives: objectives, closes_on: closesOn }) => ({
    id,
    objectives,
    isOver: closesOn < today,
  }));
}

interface DemoSource {
  readonly measure: DemoMeasure;
  readonly fate: Fate;
  readonly versionId: string;
  readonly calls: readonly DemoCall[];
  readonly index: CatalogueIndex;
}

async function writeSource(world: DemoWorld, source: DemoSource): Promise<void> {
  const { measure, fate, versionId } = source;
  const [best] = matchMeasure({ ...measure, isInMas: null }, source.index);
  if (!best) return;
  const steps = stepsTo(fate, world.today).map((step) => ({ ...step, at: instantOn(step.day, world.random) }));
  const createdAt = steps[0]?.at ?? world.tx.now;
  const id = world.random.uuid(Date.parse(createdAt));
  const actorId = world.units.find((unit) => unit.id === measure.unitId)?.consultantId ?? userId(world, 'manager');
  const money = moneyOf(source, best.objectiveCode);
  const shared = { project_id: world.project.id, call_id: money.callId };
  await insertRows(world.tx, 'measure_source', [
    {
      ...shared,
      id,
      measure_id: measure.id,
      item_code: best.code,
      item_version_id: versionId,
      objective_code: best.objectiveCode,
      state: fate,
      amount_crowns: money.amount,
      version: steps.length,
      created_by: actorId,
      created_at: createdAt,
    },
  ]);
  await insertRows(
    world.tx,
    'measure_source_step',
    steps.map((step, at) => ({
      ...shared,
      id: world.random.uuid(Date.parse(step.at)),
      source_id: id,
      kind: step.kind,
      from_state: steps[at - 1]?.to ?? null,
      to_state: step.to,
      happened_on: step.day,
      reason: step.reason,
      amount_crowns: step.to === 'accepted' ? null : money.amount,
      recorded_by: actorId,
      recorded_at: step.at,
    })),
  );
  const subject = { type: 'measure-source.decided', subjectType: 'measure-source', subjectId: id, actorId };
  for (const [at, step] of steps.entries()) {
    const data = {
      unitId: measure.unitId,
      measureId: measure.id,
      version: at + 1,
      fields: ['state'],
      toState: step.to,
    };
    note(world, { ...subject, at: step.at, data });
  }
}

/** The call of a source and its amount; what was refused has neither. */
function moneyOf(
  { measure, fate, calls }: DemoSource,
  objective: string,
): { callId: string | null; amount: number | null } {
  if (fate === 'refused') return { callId: null, amount: null };
  const of = calls.filter(({ objectives }) => objectives.includes(objective));
  const isOld = fate === 'granted' || fate === 'rejected';
  const call = isOld ? of.find(({ isOver }) => isOver) : of.find(({ isOver }) => !isOver);
  return {
    callId: call?.id ?? null,
    // Who applied asked for a sum, also where the plan itself gives no estimate.
    amount: Math.round((measure.budget ?? 1_800_000) * 0.9),
  };
}

function stepsTo(fate: Fate, today: LocalDate): DemoStep[] {
  const day = (before: number): LocalDate => addDays(today, -before);
  const step = (kind: string, to: string, before: number, reason: string | null = null): DemoStep => ({
    kind,
    to,
    day: day(before),
    reason,
  });
  if (fate === 'refused') return [step('refuse', 'refused', 30, 'Totéž už město platí z krajské dotace.')];
  if (fate === 'accepted') return [step('accept', 'accepted', 21)];
  if (fate === 'applied') return [step('accept', 'accepted', 40), step('apply', 'applied', 12)];
  const applied = [step('accept', 'accepted', 390), step('apply', 'applied', 300)];
  if (fate === 'granted') return [...applied, step('grant', 'granted', 200)];
  return [...applied, step('reject', 'rejected', 190, 'Nízký počet bodů v hodnocení kvality.')];
}
