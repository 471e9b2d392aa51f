import { addDays, foldCzech, type LocalDate } from '@rssz/domain';
import { DEMO_PSZ, DEMO_TAP, type DemoMeasureText, type DemoObjectiveText } from './demo-plans.ts';
import { instantOn, workingDayFrom } from './demo-time.ts';
import { note, userId, type DemoWorld } from './demo-world.ts';
import { insertRows } from './insert-rows.ts';
import type { KeepDemoFile } from './keep-demo-file.ts';
import { keepDemoSignedFile } from './keep-demo-signed-file.ts';
import { writeDemoProgress } from './write-demo-progress.ts';

const SUMMARY = 'Ukázkový plán: cíle, opatření i realizátoři jsou smyšlení.';
/** When the assembly approved, where the milestone of the unit does not say. */
const APPROVED_ON = '2023-11-20' as LocalDate;
const AMENDED_ON = '2024-09-05' as LocalDate;
const AMENDMENT = 'Doplňujeme opatření pro mladé lidi a zvyšujeme odhad nákladů bydlení.';
const ADDED: DemoMeasureText = {
  title: 'Nízkoprahové zařízení pro mládež',
  description: 'Klub pro mladé od 12 let, třikrát týdně odpoledne.',
  area: 'family',
  targetGroups: ['3.1-T04'],
  targetGroupNote: '',
  implementer: 'nezisková organizace Ukázka, z. s.',
  from: 320,
  to: 820,
  budget: 980_000,
  indicator: '40 mladých lidí ročně',
  progress: [],
};

interface DemoMeasure extends DemoMeasureText {
  readonly id: string;
}

interface DemoObjective extends Omit<DemoObjectiveText, 'measures'> {
  readonly key: string;
  readonly measures: readonly DemoMeasure[];
}

/** An approved plan of social inclusion with an amendment begun, and a thematic action plan that is still a draft. */
export async function writeDemoPlans(world: DemoWorld, keep: KeepDemoFile): Promise<void> {
  const [first, second] = world.units;
  if (!first || !second) return;
  const areas = await areaIds(world);
  const approvedOn = await approvalDay(world, first.id);
  const psz = await writePlan(world, first, {
    kind: 'psz',
    title: `Plán sociálního začleňování ${first.name} 2024–2026`,
  });
  const objectives = named(world, DEMO_PSZ, approvedOn);
  const version = await writeVersion(
    world,
    psz,
    { number: 1, on: addDays(approvedOn, -40), from: approvedOn, areas },
    objectives,
  );
  await approve(world, keep, psz, { versionId: version, on: approvedOn });
  await writeDemoProgress(
    world,
    first.id,
    objectives.flatMap(({ measures }) => measures),
    approvedOn,
  );
  await writeVersion(
    world,
    psz,
    { number: 2, on: AMENDED_ON, from: approvedOn, areas, reason: AMENDMENT },
    amended(world, objectives),
  );
  const areaId = areas.get('housing') ?? null;
  const title = `Tematický akční plán bydlení ${second.name}`;
  const tap = await writePlan(world, second, { kind: 'tap', title, areaId });
  const from = addDays(world.today, 30);
  await writeVersion(
    world,
    tap,
    { number: 1, on: addDays(world.today, -12), from, areas },
    named(world, DEMO_TAP, from),
  );
}

interface DemoPlan {
  readonly id: string;
  readonly kind: 'psz' | 'tap';
  readonly unitId: string;
  readonly consultantId: string;
}

type DemoUnit = DemoWorld['units'][number];

async function writePlan(
  world: DemoWorld,
  unit: DemoUnit,
  {
    kind,
    title,
    areaId = null,
  }: { readonly kind: 'psz' | 'tap'; readonly title: string; readonly areaId?: string | null },
): Promise<DemoPlan> {
  const { random, tx, project } = world;
  const at = instantOn(kind === 'psz' ? addDays(APPROVED_ON, -40) : addDays(world.today, -12), random);
  const id = random.uuid(Date.parse(at));
  await insertRows(tx, 'plan', [
    {
      id,
      project_id: project.id,
      unit_id: unit.id,
      kind,
      title,
      thematic_area_id: areaId,
      version: 1,
      created_by: unit.consultantId,
      created_at: at,
    },
  ]);
  const actorId = unit.consultantId;
  note(world, {
    type: 'plan.created',
    subjectType: 'plan',
    subjectId: id,
    actorId,
    at,
    data: { unitId: unit.id, kind },
  });
  return { id, kind, unitId: unit.id, consultantId: unit.consultantId };
}

/** The texts with their ids; a measure keeps its own over all versions. */
function named(world: DemoWorld, objectives: readonly DemoObjectiveText[], from: LocalDate): DemoObjective[] {
  const uuid = (): string => world.random.uuid(Date.parse(`${from}T08:00:00.000Z`));
  return objectives.map(({ measures, ...objective }) => ({
    ...objective,
    key: uuid(),
    measures: measures.map((one) => ({ ...one, id: uuid() })),
  }));
}

/** The amendment adds one measure to the last objective and asks for more money for the first measure. */
function amended(world: DemoWorld, objectives: readonly DemoObjective[]): DemoObjective[] {
  const id = world.random.uuid(Date.parse(`${AMENDED_ON}T08:00:00.000Z`));
  return objectives.map((objective, at) => {
    const measures = objective.measures.map((one, place) =>
      at === 0 && place === 0 ? { ...one, budget: 5_600_000 } : one,
    );
    return { ...objective, measures: at === objectives.length - 1 ? [...measures, { ...ADDED, id }] : measures };
  });
}

interface VersionPlace {
  readonly number: number;
  readonly on: LocalDate;
  /** The day from which terms are counted and the plan is valid. */
  readonly from: LocalDate;
  readonly areas: ReadonlyMap<string, string>;
  readonly reason?: string;
}

async function writeVersion(
  world: DemoWorld,
  plan: DemoPlan,
  place: VersionPlace,
  objectives: readonly DemoObjective[],
): Promise<string> {
  const { random, tx, project } = world;
  const at = instantOn(workingDayFrom(place.on), random);
  const id = random.uuid(Date.parse(at));
  await insertRows(tx, 'plan_version', [
    {
      id,
      project_id: project.id,
      plan_id: plan.id,
      number: place.number,
      state: 'draft',
      summary: SUMMARY,
      valid_from: place.from,
      valid_to: addDays(place.from, 820),
      amendment_reason: place.reason ?? null,
      version: 1,
      created_by: plan.consultantId,
      created_at: at,
    },
  ]);
  await writeText(world, { plan, versionId: id, place, at }, objectives);
  const { id: planId, unitId, kind } = plan;
  const data = { unitId, planId, kind, number: place.number, version: 1 };
  const actorId = plan.consultantId;
  note(world, { type: 'plan-version.created', subjectType: 'plan-version', subjectId: id, actorId, at, data });
  return id;
}

async function writeText(
  world: DemoWorld,
  about: { readonly plan: DemoPlan; readonly versionId: string; readonly place: VersionPlace; readonly at: string },
  objectives: readonly DemoObjective[],
): Promise<void> {
  const { tx, project, random } = world;
  const { plan, versionId, place, at } = about;
  const shared = { project_id: project.id };
  const rows = objectives.map((one, position) => ({ ...one, position, id: random.uuid(Date.parse(at)) }));
  const measures = rows.flatMap(({ measures: some, id: objectiveId }) =>
    some.map((one, position) => ({ ...one, objectiveId, position })),
  );
  await tx.query(
    `INSERT INTO measure (id, project_id, plan_id, unit_id, created_at)
     SELECT id, $2, $3, $4, $5 FROM unnest($1::uuid[]) AS id ON CONFLICT (id) DO NOTHING`,
    [measures.map(({ id }) => id), project.id, plan.id, plan.unitId, at],
  );
  await insertRows(
    tx,
    'plan_objective',
    rows.map(({ id, key, position, title, description }) => ({
      ...shared,
      id,
      plan_version_id: versionId,
      objective_key: key,
      position,
      title,
      description,
    })),
  );
  await insertRows(
    tx,
    'measure_text',
    measures.map((one) => ({
      ...shared,
      measure_id: one.id,
      plan_version_id: versionId,
      objective_id: one.objectiveId,
      position: one.position,
      title: one.title,
      description: one.description,
      thematic_area_id: one.area ? (place.areas.get(one.area) ?? null) : null,
      target_groups: one.targetGroups,
      target_group_note: one.targetGroupNote,
      implementer: one.implementer,
      starts_on: addDays(place.from, one.from),
      ends_on: addDays(place.from, one.to),
      budget_crowns: one.budget,
      indicator: one.indicator,
      folded: foldCzech([one.title, one.description, one.targetGroupNote, one.implementer].join(' ')),
      words_folded: foldCzech([one.title, one.description, one.targetGroupNote].join(' ')),
    })),
  );
}

async function approve(
  world: DemoWorld,
  keep: KeepDemoFile,
  plan: DemoPlan,
  { versionId, on }: { readonly versionId: string; readonly on: LocalDate },
): Promise<void> {
  const { random, tx } = world;
  const at = instantOn(workingDayFrom(on), random);
  const manager = userId(world, 'manager');
  const beside = { type: 'plan-version', id: versionId } as const;
  const fileId = await keepDemoSignedFile(world, random, keep, {
    unitId: plan.unitId,
    beside,
    name: 'plan-socialniho-zaclenovani-podepsano.txt',
    at,
  });
  await tx.query(
    `UPDATE plan_version SET state = 'approved', approved_on = $2, approved_by = $3, resolution = $4,
       approved_file_id = $5, version = version + 1 WHERE id = $1`,
    [versionId, on, manager, 'ZM/7/2023 (ukázka)', fileId],
  );
  const { id: planId, unitId, kind } = plan;
  const data = { unitId, planId, kind, number: 1, version: 2, fields: ['state'], on };
  note(world, {
    type: 'plan-version.approved',
    subjectType: 'plan-version',
    subjectId: versionId,
    actorId: manager,
    at,
    data,
  });
}

async function areaIds({ tx, project }: DemoWorld): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.query<{ id: string; code: string }>(
    `SELECT id, code FROM thematic_area WHERE project_id = $1`,
    [project.id],
  );
  return new Map(rows.map(({ id, code }) => [code, id]));
}

async function approvalDay({ tx }: DemoWorld, unitId: string): Promise<LocalDate> {
  const row = await tx.one<{ on: LocalDate | null }>(
    `SELECT actual_on AS on FROM milestone WHERE unit_id = $1 AND stage = 'plan-approved' AND recorded_to IS NULL`,
    [unitId],
  );
  return row?.on ?? APPROVED_ON;
}
