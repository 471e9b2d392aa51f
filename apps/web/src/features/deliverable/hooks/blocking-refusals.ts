import type { Problem } from '../../../shared/api/types.ts';

/**
 * The refusals that no form can cure. Those bound to a field (a missing reason, an address) are asked for in the dialog,
 * so they never grey a button.
 */
export function blockingRefusals(refusals: readonly Problem[]): Problem[] {
  return refusals.filter((refusal) => refusal.field === undefined);
}
