import type { Refusal } from '../kernel/result.ts';
import { reasonRefusals } from '../participant/birth-number.ts';
import type { JudgedRow } from './resolve-rows.ts';

/** What somebody wants to settle about a row; `open` takes back what was settled. */
export type EsfWish =
  | { readonly kind: 'link'; readonly participantId: string }
  | { readonly kind: 'not-ours'; readonly reason: string }
  | { readonly kind: 'open' };

/** What decides whether a row may be settled so. */
export interface DecisionContext {
  readonly row: JudgedRow;
  /** Everybody of the project who may be linked. */
  readonly peopleIds: ReadonlySet<string>;
  /** Of them those whom another row has, with its line. */
  readonly takenBy: ReadonlyMap<string, number>;
}

/**
 * Why a row cannot be settled so: it is linked to one person of the project whom no other row has, or set aside with a
 * reason; a faulty row tells nothing that a person could be linked to.
 *
 * Source: issue 4 §5 and "Bad input" (a CSV back from IS ESF with an ambiguous person).
 *
 * Errors: `is-esf.row-unusable`, `is-esf.participant-unknown`, `is-esf.participant-taken`, `reason.required`,
 * `text.birth-number`.
 *
 * @example decisionRefusals({ kind: 'not-ours', reason: ' ' }, context)[0]?.code // 'reason.required'
 */
export function decisionRefusals(wish: EsfWish, { row, peopleIds, takenBy }: DecisionContext): Refusal[] {
  if (wish.kind === 'open') return [];
  if (wish.kind === 'not-ours') return reasonRefusals(wish.reason);
  const field = 'participantId';
  if (row.state === 'unusable') return [{ code: 'is-esf.row-unusable' }];
  if (!peopleIds.has(wish.participantId)) return [{ code: 'is-esf.participant-unknown', field }];
  const line = takenBy.get(wish.participantId);
  const isTaken = line !== undefined && line !== row.row.line;
  return isTaken ? [{ code: 'is-esf.participant-taken', field, params: { line } }] : [];
}
