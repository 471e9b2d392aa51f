import type { DeliverableState, Refusal } from '@rssz/domain';

const OPEN: readonly DeliverableState[] = ['planned', 'in-progress', 'in-review'];

/** Evidence of what was approved stays as it was approved: it must be returned first. */
export function fileRefusals(state: DeliverableState): Refusal[] {
  return OPEN.includes(state) ? [] : [{ code: 'deliverable.files-closed', params: { state } }];
}
