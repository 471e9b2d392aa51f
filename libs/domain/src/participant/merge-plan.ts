import { groupBy } from '../kernel/group-by.ts';
import type { LocalDate } from '../kernel/local-date.ts';
import type { Problem } from '../kernel/result.ts';
import { reasonRefusals } from './birth-number.ts';
import { EMPTY_SHEET, isFieldSettled, type MonitoringSheet } from './monitoring-sheet.ts';
import { SHEET_FIELDS, type SheetField } from './sheet-field.ts';

/** One record of a pair that is being made one. */
export interface MergedRecord {
  readonly participantId: string;
  readonly sheet: MonitoringSheet;
  readonly unitIds: readonly string[];
  readonly attendances: readonly { readonly logId: string; readonly minutes: number }[];
  /** True for a record that was merged into another or anonymised before. */
  readonly isClosed: boolean;
}

/** A part of a log that the person keeps, in minutes of real time. */
export interface MergedAttendance {
  readonly logId: string;
  readonly minutes: number;
  /** True when both records were in the log: one person was there once, so the longer part is kept, not their sum. */
  readonly wasTwice: boolean;
}

/** What making two records one would do. */
export interface MergePlan {
  readonly keptId: string;
  readonly removedId: string;
  readonly sheet: MonitoringSheet;
  /** Fields to which the two records give different answers; the kept record's stands unless somebody chooses. */
  readonly conflicts: readonly SheetField[];
  readonly unitIds: readonly string[];
  readonly attendances: readonly MergedAttendance[];
}

/**
 * Plans how two records of one person become one: what only one of them knows is taken over, where they differ the kept
 * one stands unless `takeRemoved` says otherwise, participation spans both, and every log stays with its minutes.
 *
 * Source: issue 4 §2 (merged with an audit trail) and its properties (merging changes no count).
 *
 * @example mergePlan(kept, removed).conflicts // ['surname']
 */
export function mergePlan(
  kept: MergedRecord,
  removed: MergedRecord,
  takeRemoved: readonly SheetField[] = [],
): MergePlan {
  const conflicts = SHEET_FIELDS.filter((field) => isConflict(field, kept.sheet, removed.sheet));
  const chosen = SHEET_FIELDS.map((field) => {
    const isTheirs = !isFieldSettled(kept.sheet, field) || (conflicts.includes(field) && takeRemoved.includes(field));
    const source = isTheirs && isFieldSettled(removed.sheet, field) ? removed : kept;
    return [field, source.sheet[field]] as const;
  });
  return {
    keptId: kept.participantId,
    removedId: removed.participantId,
    sheet: { ...EMPTY_SHEET, ...Object.fromEntries(chosen), ...participation(kept.sheet, removed.sheet) },
    conflicts,
    unitIds: [...new Set([...kept.unitIds, ...removed.unitIds])],
    attendances: mergedAttendances([...kept.attendances, ...removed.attendances]),
  };
}

/**
 * Why two records cannot be made one.
 *
 * Errors: `participant.merge-self`, `participant.merge-closed`, `reason.required`, `text.birth-number`.
 */
export function mergeRefusals(kept: MergedRecord, removed: MergedRecord, reason: string): Problem[] {
  const problems: Problem[] = [];
  if (kept.participantId === removed.participantId) problems.push({ code: 'participant.merge-self' });
  if (kept.isClosed || removed.isClosed) problems.push({ code: 'participant.merge-closed' });
  problems.push(...reasonRefusals(reason));
  return problems;
}

function isConflict(field: SheetField, kept: MonitoringSheet, removed: MonitoringSheet): boolean {
  if (field === 'entryOn' || field === 'exitOn') return false;
  if (!isFieldSettled(kept, field) || !isFieldSettled(removed, field)) return false;
  return JSON.stringify(kept[field]) !== JSON.stringify(removed[field]);
}

/** One participation: from the earlier entry to the later exit, open while either is. */
function participation(one: MonitoringSheet, other: MonitoringSheet): Pick<MonitoringSheet, 'entryOn' | 'exitOn'> {
  const entries = [one.entryOn, other.entryOn].filter((day): day is LocalDate => day !== null).sort();
  const isOpen = [one, other].some((sheet) => sheet.entryOn !== null && sheet.exitOn === null);
  const exits = [one.exitOn, other.exitOn].filter((day): day is LocalDate => day !== null).sort();
  return { entryOn: entries[0] ?? null, exitOn: isOpen ? null : (exits.at(-1) ?? null) };
}

function mergedAttendances(parts: readonly { logId: string; minutes: number }[]): MergedAttendance[] {
  return [...groupBy(parts, (part) => part.logId)].map(([logId, group]) => ({
    logId,
    minutes: Math.max(...group.map((part) => part.minutes)),
    wasTwice: group.length > 1,
  }));
}
