import { addDays, isOpenState, type DeliverableState, type LocalDate } from '@rssz/domain';
import { instantOn, workingDayFrom } from './demo-time.ts';
import { note, userId, type DemoWorld } from './demo-world.ts';
import { insertRows } from './insert-rows.ts';
import type { KeepDemoFile } from './keep-demo-file.ts';

interface Parted {
  readonly id: string;
  readonly code: string;
  readonly state: DeliverableState;
  readonly approvedOn: LocalDate | null;
}

interface DemoPart {
  readonly title: string;
  readonly owner: string | null;
  /** Days from the day the parts are told from. */
  readonly dueIn: number;
  readonly hasFile: boolean;
  readonly isDone: boolean;
}

const PARTS: readonly DemoPart[] = [
  { title: 'Východiska a pojmy', owner: 'consultant', dueIn: -40, hasFile: true, isDone: true },
  { title: 'Postup tvorby plánu krok za krokem', owner: 'consultant-2', dueIn: -5, hasFile: true, isDone: false },
  { title: 'Zapojení místního partnerství', owner: 'consultant-3', dueIn: 12, hasFile: false, isDone: false },
  { title: 'Vzory a přílohy', owner: null, dueIn: 30, hasFile: false, isDone: false },
];

/** Days before its approval from which the parts of an approved document are told: all are brought by then. */
const BEFORE_APPROVAL = 40;

/** Parts of the documents that are collected from them: of an open one some are brought, one is late, one is nobody's. */
export async function writeDemoParts(world: DemoWorld, keepFile: KeepDemoFile): Promise<void> {
  const rows = await world.tx.query<Parted>(
    `SELECT d.id, d.code, d.state, d.approved_on AS "approvedOn" FROM deliverable d JOIN output_line ol ON ol.id = d.output_line_id
     WHERE d.project_id = $1 AND 'parts' = ANY (ol.draws_from) ORDER BY d.number`,
    [world.project.id],
  );
  for (const row of rows) {
    const isOpen = isOpenState(row.state);
    const anchor = isOpen ? world.today : addDays(row.approvedOn ?? world.today, -BEFORE_APPROVAL);
    for (const [index, part] of PARTS.entries()) {
      const told = isOpen ? part : { ...part, owner: part.owner ?? 'manager-2', hasFile: true, isDone: true };
      await writePart({ world, row, anchor, keepFile }, told, index + 1);
    }
  }
}

interface Telling {
  readonly world: DemoWorld;
  readonly row: Parted;
  readonly anchor: LocalDate;
  readonly keepFile: KeepDemoFile;
}

async function writePart(telling: Telling, part: DemoPart, position: number): Promise<void> {
  const { world, row, anchor } = telling;
  const { tx, random, project } = world;
  const doneOn = workingDayFrom(addDays(anchor, -20));
  const at = instantOn(workingDayFrom(addDays(anchor, -60)), random);
  const id = random.uuid(Date.parse(at));
  const manager = userId(world, 'manager');
  await insertRows(tx, 'deliverable_part', [
    {
      id,
      project_id: project.id,
      deliverable_id: row.id,
      position,
      title: part.title,
      owner_id: part.owner === null ? null : userId(world, part.owner),
      due_on: addDays(anchor, part.dueIn),
      completed_on: part.isDone ? doneOn : null,
      version: part.isDone ? 2 : 1,
    },
  ]);
  const subject = { subjectType: 'deliverable-part', subjectId: id };
  const data = { deliverableId: row.id, fields: ['title'], version: 1 };
  note(world, { type: 'deliverable-part.added', ...subject, actorId: manager, at, data });
  if (!part.hasFile) return;
  const by = userId(world, part.owner ?? 'manager');
  await writeFile(telling, { partId: id, position, by });
  if (!part.isDone) return;
  const done = { deliverableId: row.id, fields: ['completedOn'], version: 2 };
  const doneAt = instantOn(doneOn, random);
  note(world, { type: 'deliverable-part.completed', ...subject, actorId: by, at: doneAt, data: done });
}

async function writeFile(
  { world, row, anchor, keepFile }: Telling,
  file: { readonly partId: string; readonly position: number; readonly by: string },
): Promise<void> {
  const { tx, random, project } = world;
  const { by } = file;
  const at = instantOn(workingDayFrom(addDays(anchor, -25)), random);
  const [fileId, linkId] = [random.uuid(Date.parse(at)), random.uuid(Date.parse(at))];
  const kept = await keepFile(`${row.code} část ${file.position}`, random);
  await insertRows(tx, 'stored_file', [
    {
      id: fileId,
      project_id: project.id,
      storage_key: kept.storageKey,
      original_name: `${row.code}-cast-${file.position}-ukazka.txt`,
      media_type: 'text/plain',
      byte_size: kept.byteSize,
      sha256: kept.sha256,
      uploaded_by: by,
      uploaded_at: at,
    },
  ]);
  await insertRows(tx, 'deliverable_file', [
    {
      id: linkId,
      project_id: project.id,
      deliverable_id: row.id,
      file_id: fileId,
      part_id: file.partId,
      is_built: false,
      recorded_from: at,
      recorded_by: by,
    },
  ]);
  const data = { fields: ['files'], fileId: linkId };
  note(world, { type: 'deliverable.file-added', subjectType: 'deliverable', subjectId: row.id, actorId: by, at, data });
}
