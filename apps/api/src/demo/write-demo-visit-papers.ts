import type { LocalDate } from '@rssz/domain';
import { demoSheetContent } from './demo-sheet-content.ts';
import { DemoRandom } from './demo-random.ts';
import { instantOn } from './demo-time.ts';
import { DEMO_DISPUTE } from './demo-visit-details.ts';
import { note, userId, type DemoWorld } from './demo-world.ts';
import { insertRows } from './insert-rows.ts';
import type { KeepDemoFile } from './keep-demo-file.ts';

const SEED = 20_240_905;
/** So many of the last visits of the coordinated unit have no answer yet; the one before them is disputed. */
const UNANSWERED = 2;
const DAYS_BACK = 60;

interface Visit {
  readonly logId: string;
  readonly unitId: string;
  readonly heldOn: LocalDate;
  readonly authorId: string;
}

/** Attendance sheets beside the last visit with people of every unit, what the coordinator said, and two templates. */
export async function writeDemoVisitPapers(world: DemoWorld, keep: KeepDemoFile): Promise<void> {
  const random = new DemoRandom(SEED);
  await writeSheets(world, random, keep);
  await writeResponses(world, random);
  await writeTemplates(world, random);
}

async function writeSheets(world: DemoWorld, random: DemoRandom, keep: KeepDemoFile): Promise<void> {
  const { tx, project } = world;
  const visits = await tx.query<Visit>(
    `SELECT DISTINCT ON (v.unit_id, seminar) v.log_id AS "logId", v.unit_id AS "unitId", v.held_on AS "heldOn",
       l.created_by AS "authorId", v.place = 'Kulturní dům, velký sál' AS seminar
     FROM advisory_log_version v JOIN advisory_log l ON l.id = v.log_id
     WHERE v.project_id = $1 AND v.recorded_to IS NULL AND v.mode = 'in-person'
       AND EXISTS (SELECT 1 FROM advisory_attendance t WHERE t.log_version_id = v.id)
     ORDER BY v.unit_id, seminar, v.held_on DESC, v.log_id`,
    [project.id],
  );
  for (const { logId, unitId, heldOn, authorId } of visits) {
    const name = `prezencni-listina-${heldOn}-ukazka.pdf`;
    const kept = await keep(name, random, demoSheetContent(`Setkani ${heldOn}`));
    const at = instantOn(heldOn, random);
    const [fileId, id] = [random.uuid(Date.parse(at)), random.uuid(Date.parse(at))];
    await insertRows(tx, 'stored_file', [
      {
        ...{ id: fileId, project_id: project.id, storage_key: kept.storageKey, original_name: name },
        ...{ media_type: 'application/pdf', byte_size: kept.byteSize, sha256: kept.sha256 },
        ...{ uploaded_by: authorId, uploaded_at: at },
      },
    ]);
    await insertRows(tx, 'attachment', [
      {
        ...{ id, project_id: project.id, unit_id: unitId, subject_type: 'advisory-log', subject_id: logId },
        ...{ file_id: fileId, recorded_from: at, recorded_by: authorId },
      },
    ]);
    const data = { fileId, unitId, beside: 'advisory-log', besideId: logId };
    note(world, { type: 'attachment.added', subjectType: 'attachment', subjectId: id, actorId: authorId, at, data });
  }
}

/** The coordinator of the first unit confirmed what is older, disputes one visit, and the newest ones wait. */
async function writeResponses(world: DemoWorld, random: DemoRandom): Promise<void> {
  const { tx, project, today } = world;
  const [unit] = world.units;
  const visits = await tx.query<Visit & { name: string }>(
    `SELECT v.log_id AS "logId", v.unit_id AS "unitId", v.held_on AS "heldOn", l.created_by AS "authorId", u.name
     FROM advisory_log_version v JOIN advisory_log l ON l.id = v.log_id JOIN territorial_unit u ON u.id = v.unit_id
     WHERE v.project_id = $1 AND v.unit_id = $2 AND v.recorded_to IS NULL AND v.held_on >= $3::date - ${DAYS_BACK + 30}
     ORDER BY v.held_on DESC, v.log_id`,
    [project.id, unit?.id, today],
  );
  const by = userId(world, 'coordinator');
  for (const [index, { logId, heldOn, authorId, name }] of visits.entries()) {
    if (index < UNANSWERED) continue;
    const at = `${today}T05:${String(10 + index).padStart(2, '0')}:00.000Z`;
    const kind = index === UNANSWERED ? 'disputed' : 'confirmed';
    const id = random.uuid(Date.parse(at));
    await insertRows(tx, 'visit_response', [
      {
        ...{ id, project_id: project.id, log_id: logId, log_version: 1, kind, recorded_at: at, recorded_by: by },
        comment: kind === 'disputed' ? DEMO_DISPUTE : '',
      },
    ]);
    const fact = { subjectType: 'advisory-log', subjectId: logId, actorId: by, at, data: { version: 1, kind } };
    note(world, { type: 'advisory-log.responded', ...fact });
    if (kind !== 'disputed') continue;
    await insertRows(tx, 'notification', [
      {
        ...{ id: random.uuid(Date.parse(at)), project_id: project.id, recipient_id: authorId, type: 'visit.disputed' },
        ...{ params: { unit: name, heldOn }, subject_type: 'advisory-log', subject_id: logId },
        ...{ dedup_key: `demo:visit.disputed:${logId}`, created_at: at },
      },
    ]);
  }
}

async function writeTemplates(world: DemoWorld, random: DemoRandom): Promise<void> {
  const { tx, project } = world;
  const [unit] = world.units;
  const area = await tx.one<{ code: string }>(`SELECT code FROM thematic_area WHERE id = $1`, [world.areaIds[0]]);
  if (!unit || !area) return;
  const savedAt = `${project.startsOn}T09:00:00.000Z`;
  const usual = {
    ...{ unitId: unit.id, furtherUnitIds: [], mode: 'in-person', thematicArea: area.code, keyActivity: 'KA02' },
    attendees: [],
  };
  const template = (name: string, content: object) => ({
    ...{ id: random.uuid(Date.parse(savedAt)), project_id: project.id, owner_id: userId(world, 'consultant') },
    ...{ name, content: { ...usual, ...content }, saved_at: savedAt },
  });
  await insertRows(tx, 'log_template', [
    template('Porada lokálního partnerství', {
      ...{ kind: 'workshop', minutes: 180, place: 'Obecní úřad, zasedací místnost' },
      ...{ preparationMinutes: 60, travelMinutes: 60 },
    }),
    template('Konzultace na dálku', {
      ...{ kind: 'advisory', mode: 'remote', minutes: 60, place: null, preparationMinutes: 0, travelMinutes: 0 },
    }),
  ]);
}
