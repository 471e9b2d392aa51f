import type { Refusal } from '../kernel/result.ts';
import { isOpenState, type DeliverableState } from './deliverable-state.ts';

/**
 * Why files may not be added or voided in a state: evidence of what was approved stays as it was approved, it must be
 * returned first.
 *
 * Source: issue 2 §4 (approval rests on the file). Errors: `deliverable.files-closed`.
 *
 * @example fileRefusals('approved') // [{ code: 'deliverable.files-closed', params: { state: 'approved' } }]
 */
export function fileRefusals(state: DeliverableState): Refusal[] {
  return isOpenState(state) ? [] : [{ code: 'deliverable.files-closed', params: { state } }];
}
