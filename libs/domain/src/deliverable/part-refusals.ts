import type { Problem, Refusal } from '../kernel/result.ts';
import type { DocumentInputKind } from './document-input.ts';
import { fileRefusals } from './file-refusals.ts';
import type { DeliverableState } from './deliverable-state.ts';
import type { PartState } from './part-state.ts';

/** What the rules need to know of the deliverable a part belongs to. */
export interface PartedDeliverable {
  readonly state: DeliverableState;
  /** What its document draws from, by the project definition. */
  readonly drawsFrom: readonly DocumentInputKind[];
}

/**
 * Why the parts of a deliverable cannot change: the definition gives it none, or it was approved as it is.
 *
 * Source: issue 3 §8. Errors: `part.not-collected`, `deliverable.files-closed`.
 *
 * @example partRefusals({ state: 'planned', drawsFrom: ['parts'] }) // []
 */
export function partRefusals({ state, drawsFrom }: PartedDeliverable): Refusal[] {
  return drawsFrom.includes('parts') ? fileRefusals(state) : [{ code: 'part.not-collected' }];
}

/** What is wrong with a part as somebody writes it. Errors: `validation.required`. */
export function partProblems({ title }: { readonly title: string }): Problem[] {
  return title.trim() === '' ? [{ code: 'validation.required', field: 'title' }] : [];
}

/** Why a part cannot be marked as done: it needs a file to be done with. Errors: `part.file-required`, `part.completed`. */
export function partCompletionRefusals(state: PartState): Refusal[] {
  if (state === 'done') return [{ code: 'part.completed' }];
  return state === 'without-file' ? [{ code: 'part.file-required' }] : [];
}

/** Why files of a part cannot be added or voided: what is done stays as it is until it is opened again. */
export function partFileRefusals({ isCompleted }: { readonly isCompleted: boolean }): Refusal[] {
  return isCompleted ? [{ code: 'part.completed' }] : [];
}

/** Why a part cannot be removed: a file that ever was in it is evidence, also when voided. */
export function partRemovalRefusals({ filesEver }: { readonly filesEver: number }): Refusal[] {
  return filesEver > 0 ? [{ code: 'part.has-files', params: { count: filesEver } }] : [];
}
