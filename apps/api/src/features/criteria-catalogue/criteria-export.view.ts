import type { CriteriaFields } from './criteria-import-kind.ts';
import type { Readable } from './criteria-catalogue.view.ts';
import { readImagesOf } from './criterion-image.view.ts';
import { valuesOf } from './merge-imported-criterion.ts';

const textOf = (value: string | boolean | null): string => (value === true ? 'ano' : String(value ?? ''));

/** The criteria of the version in force, or of the newest when none is, under the columns of the import. */
export async function exportCriteria(
  db: Readable,
  projectId: string,
): Promise<readonly Record<keyof CriteriaFields, string>[]> {
  const version = await db.one<{ id: string; isSample: boolean }>(
    `SELECT id, is_sample AS "isSample" FROM criteria_catalogue WHERE project_id = $1
     ORDER BY state = 'in-force' DESC, number DESC LIMIT 1`,
    [projectId],
  );
  const images = version ? await readImagesOf(db, version.id) : [];
  return images.map((image) => {
    const values = valuesOf(image, image.areaName, version?.isSample ?? false);
    const texts = Object.entries(values).map(([key, value]) => [key, textOf(value)]);
    return Object.fromEntries(texts) as Record<keyof CriteriaFields, string>;
  });
}
