import { addDays, type DeliverableTransitionKind, type LocalDate } from '@rssz/domain';
import { demoDueDate } from './demo-due-dates.ts';
import { instantOn, workingDayFrom } from './demo-time.ts';
import { note, userId, type DemoWorld } from './demo-world.ts';
import { insertRows } from './insert-rows.ts';
import type { KeepDemoFile } from './keep-demo-file.ts';

interface PlannedRow {
  readonly id: string;
  readonly code: string;
  readonly number: number;
  readonly keyActivity: string;
  readonly linePosition: number;
  readonly positionInLine: number;
  readonly lineCount: number;
  readonly scope: string;
  readonly allowedKinds: readonly string[];
  readonly kind: string | null;
  readonly placeIndex: number | null;
}

interface Step {
  readonly kind: DeliverableTransitionKind;
  readonly to: string;
  readonly on: LocalDate;
  readonly by: string;
}

const PLANNED = `
SELECT d.id, d.code, d.number, ka.code AS "keyActivity", ol.scope,
  (dense_rank() OVER (PARTITION BY ka.id ORDER BY ol.position) - 1)::int AS "linePosition", ol.planned_count AS "lineCount", ol.allowed_kinds AS "allowedKinds", d.kind,
  (row_number() OVER (PARTITION BY ol.id ORDER BY d.number) - 1)::int AS "positionInLine", p.number - 1 AS "placeIndex"
FROM deliverable d JOIN output_line ol ON ol.id = d.output_line_id
JOIN key_activity ka ON ka.id = d.key_activity_id
LEFT JOIN territorial_place p ON p.id = d.place_id
WHERE d.project_id = $1 ORDER BY d.number`;

/** Gives every document a date and an owner, and those that were due the history of being written. */
export async function writeDemoDeliverables(world: DemoWorld, keepFile: KeepDemoFile): Promise<void> {
  const rows = await world.tx.query<PlannedRow>(PLANNED, [world.project.id]);
  for (const row of rows) {
    const dueOn = demoDueDate(row);
    const ownerId = ownerOf(world, row);
    const kind = row.kind ?? row.allowedKinds[row.number % Math.max(1, row.allowedKinds.length)] ?? null;
    await world.tx.query(`UPDATE deliverable SET due_on = $2, owner_id = $3, kind = $4 WHERE id = $1`, [
      row.id,
      dueOn,
      ownerId,
      kind,
    ]);
    note(world, {
      type: 'deliverable.planned-changed',
      subjectType: 'deliverable',
      subjectId: row.id,
      actorId: userId(world, 'manager'),
      at: `${world.project.startsOn}T09:00:00.000Z`,
      data: { fields: ['dueOn', 'ownerId', 'kind'], dueOn, ownerId },
    });
    await writeHistory(world, row, historyOf(world, row, dueOn, ownerId), keepFile);
  }
}

function ownerOf(world: DemoWorld, { placeIndex, number }: PlannedRow): string {
  const unit = placeIndex === null ? undefined : world.units[placeIndex];
  if (unit) return unit.consultantId;
  return userId(
    world,
    (['consultant', 'consultant-2', 'consultant-3', 'manager-2'] as const)[number % 4] ?? 'consultant',
  );
}

/** Around today work is in full swing: of three documents one runs late, one waits for approval, one was on time. */
function approvalDay({ random, today }: DemoWorld, number: number, dueOn: LocalDate): LocalDate {
  const isCurrent = dueOn > addDays(today, -60) && dueOn < addDays(today, 30);
  if (isCurrent && number % 3 === 0) return addDays(today, random.between(25, 45));
  if (isCurrent && number % 3 === 1) return addDays(today, random.between(1, 5));
  return addDays(dueOn, number % 9 === 5 ? random.between(5, 30) : -random.between(2, 24));
}

/** The steps up to the demonstration's today; every seventh document was returned once. */
function historyOf(world: DemoWorld, row: PlannedRow, dueOn: LocalDate, by: string): Step[] {
  const { random, today } = world;
  const approver = userId(world, 'manager');
  const approvedOn = workingDayFrom(approvalDay(world, row.number, dueOn));
  const submittedOn = workingDayFrom(addDays(approvedOn, -random.between(6, 16)));
  const began = addDays(submittedOn, -random.between(40, 90));
  const startedOn = workingDayFrom(began < world.project.startsOn ? world.project.startsOn : began);
  const steps: Step[] = [{ kind: 'start', to: 'in-progress', on: startedOn, by }];
  if (row.number % 7 === 3) {
    const firstOn = workingDayFrom(addDays(submittedOn, -20));
    steps.push({ kind: 'submit', to: 'in-review', on: firstOn, by });
    steps.push({ kind: 'return', to: 'in-progress', on: workingDayFrom(addDays(firstOn, 4)), by: approver });
  }
  steps.push({ kind: 'submit', to: 'in-review', on: submittedOn, by });
  steps.push({ kind: 'approve', to: 'approved', on: approvedOn, by: approver });
  if (row.number % 5 !== 2) {
    steps.push({
      kind: 'publish',
      to: 'published',
      on: workingDayFrom(addDays(approvedOn, random.between(5, 25))),
      by: approver,
    });
  }
  return steps.filter(({ on }) => on >= world.project.startsOn && on < today);
}

async function writeHistory(
  world: DemoWorld,
  row: PlannedRow,
  steps: readonly Step[],
  keepFile: KeepDemoFile,
): Promise<void> {
  const firstSubmission = steps.find(({ kind }) => kind === 'submit');
  if (firstSubmission) await writeFile(world, row, firstSubmission, keepFile);
  const transitions = steps.map((step, index) =>
    transitionRow(world, row, step, index, steps[index - 1]?.to ?? 'planned'),
  );
  await insertRows(world.tx, 'deliverable_transition', transitions);
  const published = steps.find(({ kind }) => kind === 'publish');
  await world.tx.query(
    `UPDATE deliverable SET state = $2, version = $3, approved_on = $4, published_on = $5, published_url = $6 WHERE id = $1`,
    [
      row.id,
      steps.at(-1)?.to ?? 'planned',
      1 + steps.length,
      steps.find(({ kind }) => kind === 'approve')?.on ?? null,
      published?.on ?? null,
      published ? urlOf(row) : null,
    ],
  );
}

const urlOf = ({ code }: PlannedRow): string => `https://example.org/ukazka/${code.toLowerCase()}`;

function transitionRow(
  world: DemoWorld,
  row: PlannedRow,
  step: Step,
  index: number,
  from: string,
): Record<string, unknown> {
  const at = instantOn(step.on, world.random);
  note(world, {
    type: FACT_OF_KIND[step.kind],
    subjectType: 'deliverable',
    subjectId: row.id,
    actorId: step.by,
    at,
    data: { fields: ['state'], sequence: index + 1, fromState: from, toState: step.to, effectiveOn: step.on },
  });
  return {
    id: world.random.uuid(Date.parse(at)),
    project_id: world.project.id,
    deliverable_id: row.id,
    sequence: index + 1,
    from_state: from,
    to_state: step.to,
    kind: step.kind,
    effective_on: step.on,
    after_project_end: false,
    before_evidence: false,
    reason: step.kind === 'return' ? 'Doplnit zdroje dat a shrnutí pro vedení obce.' : null,
    published_url: step.kind === 'publish' ? urlOf(row) : null,
    recorded_from: at,
    recorded_by: step.by,
  };
}

const FACT_OF_KIND: Readonly<Record<DeliverableTransitionKind, string>> = {
  start: 'deliverable.started',
  submit: 'deliverable.submitted',
  return: 'deliverable.returned',
  approve: 'deliverable.approved',
  publish: 'deliverable.published',
  withdraw: 'deliverable.withdrawn',
  reopen: 'deliverable.reopened',
};

async function writeFile(world: DemoWorld, row: PlannedRow, step: Step, keepFile: KeepDemoFile): Promise<void> {
  const { tx, random, project } = world;
  // Before the day's first submission, which is never earlier than seven.
  const at = `${step.on}T06:${10 + random.between(0, 40)}:00.000Z`;
  const fileId = random.uuid(Date.parse(at));
  const kept = await keepFile(row.code, random);
  await insertRows(tx, 'stored_file', [
    {
      id: fileId,
      project_id: project.id,
      storage_key: kept.storageKey,
      original_name: `${row.code}-ukazka.txt`,
      media_type: 'text/plain',
      byte_size: kept.byteSize,
      sha256: kept.sha256,
      uploaded_by: step.by,
      uploaded_at: at,
    },
  ]);
  const linkId = random.uuid(Date.parse(at));
  await insertRows(tx, 'deliverable_file', [
    {
      id: linkId,
      project_id: project.id,
      deliverable_id: row.id,
      file_id: fileId,
      recorded_from: at,
      recorded_by: step.by,
    },
  ]);
  note(world, {
    type: 'deliverable.file-added',
    subjectType: 'deliverable',
    subjectId: row.id,
    actorId: step.by,
    at,
    data: { fields: ['files'], fileId: linkId },
  });
}
