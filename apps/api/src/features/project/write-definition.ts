import { planPlaces, type ProjectDefinition } from '@rssz/domain';
import { v7 as uuidv7 } from 'uuid';
import type { Transaction } from '../../platform/db/transaction.ts';

/** The ids that the rows of a definition got, by code (places by number). */
export interface DefinitionIds {
  readonly keyActivities: ReadonlyMap<string, string>;
  readonly outputLines: ReadonlyMap<string, string>;
  readonly places: ReadonlyMap<string, string>;
}

interface IdOfCode {
  readonly code: string;
  readonly id: string;
}

/** Writes everything a definition states besides its deliverables; what is there already is renamed, never replaced. */
export async function writeDefinition(
  tx: Transaction,
  projectId: string,
  definition: ProjectDefinition,
): Promise<DefinitionIds> {
  const keyActivities = await writeKeyActivities(tx, projectId, definition);
  await writeThematicAreas(tx, projectId, definition);
  await writeIndicators(tx, projectId, definition);
  return {
    keyActivities,
    outputLines: await writeOutputLines(tx, projectId, definition, keyActivities),
    places: await writePlaces(tx, projectId, definition),
  };
}

async function writeKeyActivities(
  tx: Transaction,
  projectId: string,
  definition: ProjectDefinition,
): Promise<Map<string, string>> {
  const upsert = async (rows: readonly { code: string; name: string; parent_id: string | null; position: number }[]) =>
    idsOf(
      await tx.query<IdOfCode>(
        `INSERT INTO key_activity (id, project_id, code, parent_id, name, position)
         SELECT id, $1, code, parent_id, name, position
         FROM json_to_recordset($2) AS r(id uuid, code text, parent_id uuid, name text, position int)
         ON CONFLICT (project_id, code) DO UPDATE
           SET name = excluded.name, parent_id = excluded.parent_id, position = excluded.position
         RETURNING code, id`,
        [projectId, withIds(rows)],
      ),
    );
  const tops = await upsert(
    definition.keyActivities.map(({ code, name }, position) => ({ code, name, parent_id: null, position })),
  );
  await upsert(
    definition.keyActivities.flatMap(({ code: parent, subActivities }) =>
      subActivities.map(({ code, name }, position) => ({ code, name, parent_id: tops.get(parent) ?? null, position })),
    ),
  );
  return tops;
}

async function writeThematicAreas(tx: Transaction, projectId: string, definition: ProjectDefinition): Promise<void> {
  await tx.query(
    `INSERT INTO thematic_area (id, project_id, code, name_cs, name_en, position)
     SELECT id, $1, code, name_cs, name_en, position
     FROM json_to_recordset($2) AS r(id uuid, code text, name_cs text, name_en text, position int)
     ON CONFLICT (project_id, code) DO UPDATE
       SET name_cs = excluded.name_cs, name_en = excluded.name_en, position = excluded.position`,
    [
      projectId,
      withIds(
        definition.thematicAreas.map(({ code, nameCs, nameEn }, position) => ({
          code,
          name_cs: nameCs,
          name_en: nameEn,
          position,
        })),
      ),
    ],
  );
}

async function writeIndicators(tx: Transaction, projectId: string, definition: ProjectDefinition): Promise<void> {
  const ids = idsOf(
    await tx.query<IdOfCode>(
      `INSERT INTO indicator (id, project_id, code, name, rule, position)
       SELECT id, $1, code, name, rule, position
       FROM json_to_recordset($2) AS r(id uuid, code text, name text, rule jsonb, position int)
       ON CONFLICT (project_id, code) DO UPDATE
         SET name = excluded.name, rule = excluded.rule, position = excluded.position
       RETURNING code, id`,
      [
        projectId,
        withIds(definition.indicators.map(({ code, name, rule }, position) => ({ code, name, rule, position }))),
      ],
    ),
  );
  const targets = definition.indicators.flatMap(({ code, targets: dated }) =>
    dated.map((target) => ({
      indicator_id: ids.get(code),
      due_on: target.dueOn,
      value: target.value,
      is_final: target.isFinal,
      is_assumption: target.isAssumption,
      source: target.source,
    })),
  );
  await writeTargets(tx, projectId, withIds(targets));
  await writeFirstRule(tx, projectId, definition, ids.get('participants'));
}

/**
 * The rule of the definition is the first version: it holds from the project's start, and what an amendment changes is
 * closed and written anew, so that a past figure keeps the rule that was known then.
 */
async function writeFirstRule(
  tx: Transaction,
  projectId: string,
  definition: ProjectDefinition,
  indicatorId: string | undefined,
): Promise<void> {
  const counted = definition.indicators.find(({ code }) => code === 'participants');
  if (!counted || indicatorId === undefined) return;
  const params = [projectId, indicatorId, JSON.stringify(counted.rule), counted.source, definition.startsOn, tx.now];
  await tx.query(
    `UPDATE counting_rule SET recorded_to = greatest(recorded_from, $6::timestamptz)
     WHERE project_id = $1 AND indicator_id = $2 AND number = 1 AND recorded_to IS NULL
       AND (rule <> $3::jsonb OR reason <> $4 OR valid_from <> $5::date)`,
    params,
  );
  await tx.query(
    `INSERT INTO counting_rule (id, project_id, indicator_id, number, valid_from, rule, reason, recorded_from)
     SELECT uuidv7(), $1::uuid, $2::uuid, 1, $5::date, $3::jsonb, $4,
       CASE WHEN EXISTS (SELECT 1 FROM counting_rule WHERE indicator_id = $2::uuid) THEN $6::timestamptz
         ELSE $5::date::timestamp AT TIME ZONE 'Europe/Prague' END
     WHERE NOT EXISTS (SELECT 1 FROM counting_rule WHERE indicator_id = $2::uuid AND number = 1 AND recorded_to IS NULL)`,
    params,
  );
}

/**
 * Final targets are the definition's; interim ones are the manager's once there was any of that day, also one taken back
 * since. What an amendment changes is
 * closed and written anew. The first targets hold from the project's start: the grant act said them before we loaded it.
 */
async function writeTargets(tx: Transaction, projectId: string, targets: string): Promise<void> {
  const closed = await tx.query<{ id: string }>(
    `UPDATE indicator_target g SET recorded_to = greatest(g.recorded_from, $3::timestamptz)
     WHERE g.project_id = $1 AND g.recorded_to IS NULL AND CASE WHEN g.is_final
       THEN NOT EXISTS (SELECT 1 FROM ${WANTED_TARGETS} WHERE w.indicator_id = g.indicator_id AND w.due_on = g.due_on
         AND w.is_final AND w.value = g.value AND w.is_assumption = g.is_assumption AND w.source IS NOT DISTINCT FROM g.source)
       ELSE EXISTS (SELECT 1 FROM ${WANTED_TARGETS}
         WHERE w.indicator_id = g.indicator_id AND w.due_on = g.due_on AND w.is_final) END
     RETURNING g.indicator_id AS id`,
    [projectId, targets, tx.now],
  );
  const written = await tx.query<{ id: string }>(
    `INSERT INTO indicator_target
       (id, project_id, indicator_id, due_on, value, is_final, is_assumption, source, recorded_from, recorded_by)
     SELECT w.id, $1, w.indicator_id, w.due_on, w.value, w.is_final, w.is_assumption, w.source,
       CASE WHEN EXISTS (SELECT 1 FROM indicator_target g WHERE g.indicator_id = w.indicator_id) THEN $3::timestamptz
         ELSE least($3::timestamptz, p.starts_on::timestamp AT TIME ZONE 'Europe/Prague') END, $4::uuid
     FROM ${WANTED_TARGETS} JOIN project p ON p.id = $1
     WHERE w.is_final OR NOT EXISTS (
       SELECT 1 FROM indicator_target g WHERE g.indicator_id = w.indicator_id AND g.due_on = w.due_on AND NOT g.is_final)
     ON CONFLICT (indicator_id, due_on) WHERE recorded_to IS NULL DO NOTHING
     RETURNING indicator_id AS id`,
    [projectId, targets, tx.now, tx.actor.userId],
  );
  const touched = [...closed, ...written].map(({ id }) => id);
  await tx.query(`UPDATE indicator SET targets_version = targets_version + 1 WHERE id = ANY ($1::uuid[])`, [touched]);
}

/** The targets of the definition, in $2. */
const WANTED_TARGETS = `json_to_recordset($2) AS w(id uuid, indicator_id uuid, due_on date, value int, is_final boolean,
  is_assumption boolean, source text)`;

async function writeOutputLines(
  tx: Transaction,
  projectId: string,
  definition: ProjectDefinition,
  keyActivities: ReadonlyMap<string, string>,
): Promise<Map<string, string>> {
  const rows = definition.outputLines.map((line, position) => ({
    key_activity_id: keyActivities.get(line.keyActivity),
    code: line.code,
    title: line.title,
    planned_count: line.plannedCount,
    kind: line.kind,
    scope: line.scope,
    is_composite: line.isComposite,
    allowed_kinds: line.allowedKinds,
    draws_from: line.drawsFrom ?? [],
    source: line.source,
    position,
  }));
  return idsOf(
    await tx.query<IdOfCode>(
      `INSERT INTO output_line (id, project_id, key_activity_id, code, title, planned_count, kind, scope, is_composite,
         allowed_kinds, draws_from, source, position)
       SELECT id, $1, key_activity_id, code, title, planned_count, kind, scope, is_composite,
         ARRAY(SELECT json_array_elements_text(allowed_kinds)), ARRAY(SELECT json_array_elements_text(draws_from)), source,
         position
       FROM json_to_recordset($2) AS r(id uuid, key_activity_id uuid, code text, title text, planned_count int, kind text,
         scope text, is_composite boolean, allowed_kinds json, draws_from json, source text, position int)
       ON CONFLICT (project_id, code) DO UPDATE SET key_activity_id = excluded.key_activity_id, title = excluded.title,
         planned_count = excluded.planned_count, kind = excluded.kind, scope = excluded.scope,
         is_composite = excluded.is_composite, allowed_kinds = excluded.allowed_kinds, draws_from = excluded.draws_from,
         source = excluded.source, position = excluded.position
       RETURNING code, id`,
      [projectId, withIds(rows)],
    ),
  );
}

async function writePlaces(
  tx: Transaction,
  projectId: string,
  definition: ProjectDefinition,
): Promise<Map<string, string>> {
  const rows = await tx.query<{ number: number; id: string }>(
    `INSERT INTO territorial_place (id, project_id, number, code)
     SELECT id, $1, number, code FROM json_to_recordset($2) AS r(id uuid, number int, code text)
     ON CONFLICT (project_id, number) DO UPDATE SET code = excluded.code
     RETURNING number, id`,
    [projectId, withIds(planPlaces(definition))],
  );
  return new Map(rows.map(({ number, id }) => [String(number), id]));
}

const withIds = (rows: readonly object[]): string => JSON.stringify(rows.map((row) => ({ id: uuidv7(), ...row })));

const idsOf = (rows: readonly IdOfCode[]): Map<string, string> => new Map(rows.map(({ code, id }) => [code, id]));
