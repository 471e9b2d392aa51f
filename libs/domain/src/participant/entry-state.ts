import type { Problem } from '../kernel/result.ts';
import { isFieldSettled, type MonitoringSheet } from './monitoring-sheet.ts';
import type { SheetField } from './sheet-field.ts';

/** What is recorded as it was on the day of entry; later changes in a person's life do not rewrite it. */
export const ENTRY_STATE_FIELDS = [
  'sex',
  'labourStatus',
  'education',
  'housingAccess',
  'sector',
  'publicSectorPosition',
  'projectPosition',
  'disadvantages',
  'sharedHousehold',
] as const satisfies readonly SheetField[];

export type EntryStateField = (typeof ENTRY_STATE_FIELDS)[number];

/** The fields of the entry state that would change although they already have an answer. */
export function changedEntryState(before: MonitoringSheet, after: MonitoringSheet): EntryStateField[] {
  return ENTRY_STATE_FIELDS.filter(
    (field) => isFieldSettled(before, field) && keyOf(before[field]) !== keyOf(after[field]),
  );
}

/**
 * Why the entry state cannot be changed: what was answered is frozen, and only a mistake in writing it down is corrected,
 * with a reason. What was not asked yet may be filled in at any time.
 *
 * Source: domain.md §1.3 (state at the date of entry), R4.
 *
 * Errors: `participant.entry-state-frozen`, with the field.
 *
 * @example entryStateRefusals(sheet, { ...sheet, education: given('VZ0') }, { correctionReason: null })
 */
export function entryStateRefusals(
  before: MonitoringSheet,
  after: MonitoringSheet,
  { correctionReason }: { readonly correctionReason: string | null },
): Problem[] {
  if ((correctionReason ?? '').trim() !== '') return [];
  return changedEntryState(before, after).map((field) => ({ code: 'participant.entry-state-frozen', field }));
}

/** An answer as text; the order of several codes says nothing. */
function keyOf(answer: MonitoringSheet[EntryStateField]): string {
  if (answer.kind !== 'given') return answer.kind;
  return typeof answer.value === 'string' ? `given ${answer.value}` : `given [${[...answer.value].sort().join('|')}]`;
}
