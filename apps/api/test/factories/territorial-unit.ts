import { foldCzech } from '@rssz/domain';
import { v7 as uuidv7 } from 'uuid';
import type { Database } from '../../src/platform/db/database.ts';
import type { ProjectRef } from '../../src/platform/http/project-ref.ts';

export interface UnitOptions {
  readonly name?: string;
  readonly regionCode?: string;
  /** The place it takes from the project's start. */
  readonly placeNumber?: number;
}

let made = 0;

/** A fictitious territorial unit. */
export async function makeUnit(
  db: Database,
  project: ProjectRef,
  options: UnitOptions = {},
): Promise<{ id: string; name: string }> {
  made += 1;
  const id = uuidv7();
  const name = options.name ?? `Ukázkové území ${made}-${id.slice(-4)}`;
  await db.query(
    `INSERT INTO territorial_unit (id, project_id, name, name_folded, kind, region_code, cooperation_from)
     VALUES ($1, $2, $3, $4, 'municipality', $5, $6)`,
    [id, project.id, name, foldCzech(name), options.regionCode ?? 'CZ042', project.startsOn],
  );
  if (options.placeNumber !== undefined) {
    await db.query(
      `INSERT INTO unit_place (id, project_id, unit_id, place_id, valid_from, recorded_from)
       SELECT $1, $2, $3, p.id, $4, $4::date FROM territorial_place p WHERE p.project_id = $2 AND p.number = $5`,
      [uuidv7(), project.id, id, project.startsOn, options.placeNumber],
    );
  }
  return { id, name };
}
