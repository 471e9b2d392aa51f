import type { PlanContent } from '@rssz/domain';
import type { PlanForm } from './plan-form.ts';

/** A text kept on this device: what is written, and the stored text and version it began from. */
export interface PlanDraft {
  savedAt: string;
  version: number;
  base: PlanContent;
  form: PlanForm;
}

const keyOf = (owner: string): string => `rssz.plan-draft.${owner}`;

/** Keeps the draft; a full or forbidden storage is not the person's trouble. */
export function keepPlanDraft(owner: string, draft: PlanDraft): boolean {
  try {
    localStorage.setItem(keyOf(owner), JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

/** The kept draft, or null; a damaged one counts as none. */
export function readPlanDraft(owner: string): PlanDraft | null {
  try {
    const draft = JSON.parse(localStorage.getItem(keyOf(owner)) ?? 'null') as Partial<PlanDraft> | null;
    const isWhole =
      draft?.form && Array.isArray(draft.form.objectives) && draft.base && typeof draft.version === 'number';
    return isWhole ? (draft as PlanDraft) : null;
  } catch {
    return null;
  }
}

export function dropPlanDraft(owner: string): void {
  try {
    localStorage.removeItem(keyOf(owner));
  } catch {
    // A forbidden storage holds no draft either.
  }
}
