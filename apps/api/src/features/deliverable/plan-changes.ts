import { foldCzech } from '@rssz/domain';
import type { DeliverableRecord, PlanColumns } from './deliverable.repository.ts';
import type { PlanDeliverable } from './dto/plan-deliverable.dto.ts';

const COLUMN_OF_FIELD = { title: 'title', kind: 'kind', year: 'year', dueOn: 'due_on', ownerId: 'owner_id' } as const;
const FIELDS = Object.keys(COLUMN_OF_FIELD) as (keyof typeof COLUMN_OF_FIELD)[];

/** Only what differs is written and recorded: saving a form unchanged leaves no trace. */
export function planChanges(
  stored: DeliverableRecord,
  change: PlanDeliverable,
): { columns: PlanColumns; fields: string[] } {
  const wanted: PlanDeliverable = { ...change, ...(change.title === undefined ? {} : { title: change.title.trim() }) };
  const fields = FIELDS.filter((field) => wanted[field] !== undefined && differs(stored, wanted, field));
  const columns: PlanColumns = Object.fromEntries(fields.map((field) => [COLUMN_OF_FIELD[field], wanted[field]]));
  if (columns.title !== undefined) columns.title_folded = foldCzech(columns.title);
  if (fields.includes('dueOn')) columns.due_on_is_assumption = false;
  return { columns, fields };
}

/** Setting the day that was only assumed makes it the plan. */
function differs(stored: DeliverableRecord, wanted: PlanDeliverable, field: (typeof FIELDS)[number]): boolean {
  return wanted[field] !== stored[field] || (field === 'dueOn' && stored.dueOnIsAssumption);
}
