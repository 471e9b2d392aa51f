import { foldCzech, planDeliverables, type PlannedDeliverable, type ProjectDefinition } from '@rssz/domain';
import { v7 as uuidv7 } from 'uuid';
import type { Transaction } from '../../platform/db/transaction.ts';
import type { StoredDeliverable } from './stored-project.ts';
import type { DefinitionIds } from './write-definition.ts';

interface Plans {
  readonly previous: ProjectDefinition | null;
  readonly definition: ProjectDefinition;
}

/**
 * Plans the documents of a definition. The n-th document of an output line stays the n-th: its title and kind follow the
 * definition only while nobody has changed them; due dates, owners and states are never touched. Answers how many are new.
 */
export async function writeDeliverables(
  tx: Transaction,
  projectId: string,
  { previous, definition }: Plans,
  ids: DefinitionIds,
  stored: readonly StoredDeliverable[],
): Promise<number> {
  const existing = byLine(stored, ({ line }) => line);
  const before = byLine(previous ? planDeliverables(previous) : [], ({ outputLine }) => outputLine);
  const missing: PlannedDeliverable[] = [];
  for (const [line, planned] of byLine(planDeliverables(definition), ({ outputLine }) => outputLine)) {
    for (const [index, plan] of planned.entries()) {
      const row = existing.get(line)?.[index];
      if (row) await follow(tx, row, plan, before.get(line)?.[index]);
      else missing.push(plan);
    }
  }
  await tx.query(
    `UPDATE deliverable d SET key_activity_id = ol.key_activity_id FROM output_line ol
     WHERE ol.id = d.output_line_id AND d.project_id = $1 AND d.key_activity_id <> ol.key_activity_id`,
    [projectId],
  );
  await insert(tx, projectId, numbered(missing, stored), ids);
  return missing.length;
}

async function follow(
  tx: Transaction,
  row: StoredDeliverable,
  plan: PlannedDeliverable,
  before: PlannedDeliverable | undefined,
): Promise<void> {
  const title = row.title === before?.title ? plan.title : row.title;
  const kind = before && row.kind === before.kind ? plan.kind : row.kind;
  if (title === row.title && kind === row.kind) return;
  await tx.query(
    `UPDATE deliverable SET title = $2, title_folded = $3, kind = $4, version = version + 1 WHERE id = $1`,
    [row.id, title, foldCzech(title), kind],
  );
}

/** Numbers are names that people use: those given stay, new documents of an amendment go on after the last. */
function numbered(missing: readonly PlannedDeliverable[], stored: readonly StoredDeliverable[]): PlannedDeliverable[] {
  const last = Math.max(0, ...stored.map(({ number }) => number));
  if (last === 0) return [...missing];
  return missing.map((plan, index) => {
    const number = last + index + 1;
    return { ...plan, number, code: `V-${String(number).padStart(plan.code.length - 2, '0')}` };
  });
}

async function insert(
  tx: Transaction,
  projectId: string,
  plans: readonly PlannedDeliverable[],
  ids: DefinitionIds,
): Promise<void> {
  const rows = plans.map((plan) => ({
    id: uuidv7(),
    output_line_id: ids.outputLines.get(plan.outputLine),
    key_activity_id: ids.keyActivities.get(plan.keyActivity),
    number: plan.number,
    code: plan.code,
    title: plan.title,
    title_folded: foldCzech(plan.title),
    kind: plan.kind,
    place_id: plan.placeNumber === null ? null : ids.places.get(String(plan.placeNumber)),
    year: plan.year,
  }));
  await tx.query(
    `INSERT INTO deliverable (id, project_id, output_line_id, key_activity_id, number, code, title, title_folded, kind,
       place_id, year)
     SELECT id, $1, output_line_id, key_activity_id, number, code, title, title_folded, kind, place_id, year
     FROM json_to_recordset($2) AS r(id uuid, output_line_id uuid, key_activity_id uuid, number int, code text, title text,
       title_folded text, kind text, place_id uuid, year int)`,
    [projectId, JSON.stringify(rows)],
  );
}

function byLine<T>(items: readonly T[], lineOf: (item: T) => string): Map<string, T[]> {
  const lines = new Map<string, T[]>();
  for (const item of items) lines.set(lineOf(item), [...(lines.get(lineOf(item)) ?? []), item]);
  return lines;
}
