import type { Permission } from '../access/permission.ts';
import type { Refusal } from '../kernel/result.ts';

/** Where an import stands. A rehearsal has written nothing but its plan. */
export const IMPORT_STATES = ['rehearsed', 'running', 'done', 'failed', 'undone'] as const;

export type ImportState = (typeof IMPORT_STATES)[number];

/** What can be done with an import; the last three are steps of the machine itself. */
export const IMPORT_TRANSITION_KINDS = ['run', 'undo', 'finish', 'stop', 'fail'] as const;

export type ImportTransitionKind = (typeof IMPORT_TRANSITION_KINDS)[number];

/**
 * The whole state machine of an import. One that found lines refused to which nobody agreed stops before it writes; one that
 * failed kept the parts it had finished: it may go on, or be undone.
 */
export const IMPORT_TRANSITION_TABLE: Readonly<
  Record<ImportTransitionKind, { readonly from: readonly ImportState[]; readonly to: ImportState }>
> = {
  run: { from: ['rehearsed', 'failed'], to: 'running' },
  finish: { from: ['running'], to: 'done' },
  stop: { from: ['running'], to: 'rehearsed' },
  fail: { from: ['running'], to: 'failed' },
  undo: { from: ['done', 'failed'], to: 'undone' },
};

/** What the rules need to know of an import as it stands. */
export interface ImportSituation {
  readonly state: ImportState;
  /** True when something about the whole file blocks it, such as a missing column. */
  readonly isFileBlocked: boolean;
  readonly refusedRows: number;
  /** True when somebody has said that just so many rows as are refused now shall be left out. */
  readonly leavesOutRefused: boolean;
  /** False once the lines and the images before them were swept (docs/operations.md): nothing is left to work with. */
  readonly hasRows: boolean;
  /** Written rows whose record was changed by somebody since. */
  readonly changedSince: number;
}

/**
 * Why an import cannot be run or undone; an empty list means that it may. It is run whole or, when somebody says so,
 * without the refused rows; it is undone whole, and not over changes made since.
 *
 * Source: issue 3 §1 (undo of the whole import) and its bad input (nothing half-written).
 *
 * Errors: `import.*`, `access.denied`.
 *
 * @example importRefusals({ ...run, state: 'done', changedSince: 2 }, 'undo', actor)
 * // [{ code: 'import.changed-since', params: { count: 2 } }]
 */
export function importRefusals(
  situation: ImportSituation,
  kind: ImportTransitionKind,
  actor: { readonly permissions: readonly Permission[] },
): Refusal[] {
  if (!IMPORT_TRANSITION_TABLE[kind].from.includes(situation.state)) {
    return [{ code: 'import.transition-not-allowed', params: { from: situation.state, kind } }];
  }
  if (!situation.hasRows) return [{ code: 'import.rows-swept' }];
  const refusals: Refusal[] = actor.permissions.includes('import.run') ? [] : [{ code: 'access.denied' }];
  if (kind === 'run') refusals.push(...runRefusals(situation));
  if (kind === 'undo' && situation.changedSince > 0) {
    refusals.push({ code: 'import.changed-since', params: { count: situation.changedSince } });
  }
  return refusals;
}

function runRefusals({ isFileBlocked, refusedRows, leavesOutRefused }: ImportSituation): Refusal[] {
  if (isFileBlocked) return [{ code: 'import.file-blocked' }];
  if (refusedRows === 0 || leavesOutRefused) return [];
  return [{ code: 'import.rows-refused', params: { count: refusedRows } }];
}
