import type { DemoRandom } from './demo-random.ts';
import { note, userId, type DemoWorld } from './demo-world.ts';
import { insertRows } from './insert-rows.ts';
import type { KeepDemoFile } from './keep-demo-file.ts';

/** The version that a paper was signed for. */
interface Beside {
  readonly type: 'cooperation-description' | 'plan-version';
  readonly id: string;
}

/** Keeps the signed paper of a version beside it; answers the id of the file. */
export async function keepDemoSignedFile(
  world: DemoWorld,
  random: DemoRandom,
  keep: KeepDemoFile,
  paper: { readonly unitId: string; readonly beside: Beside; readonly name: string; readonly at: string },
): Promise<string> {
  const { tx, project } = world;
  const { unitId, beside, name, at } = paper;
  const kept = await keep(name, random);
  const [fileId, id] = [random.uuid(Date.parse(at)), random.uuid(Date.parse(at))];
  const by = userId(world, 'manager');
  await insertRows(tx, 'stored_file', [
    {
      id: fileId,
      project_id: project.id,
      storage_key: kept.storageKey,
      original_name: name,
      media_type: 'text/plain',
      byte_size: kept.byteSize,
      sha256: kept.sha256,
      uploaded_by: by,
      uploaded_at: at,
    },
  ]);
  await insertRows(tx, 'attachment', [
    {
      id,
      project_id: project.id,
      unit_id: unitId,
      subject_type: beside.type,
      subject_id: beside.id,
      file_id: fileId,
      recorded_from: at,
      recorded_by: by,
    },
  ]);
  note(world, {
    type: 'attachment.added',
    subjectType: 'attachment',
    subjectId: id,
    actorId: by,
    at,
    data: { fileId, unitId, beside: beside.type, besideId: beside.id },
  });
  return fileId;
}
