import type { DescriptionContent } from '@rssz/domain';
import type { DescriptionForm } from './description-form.ts';

/** A text kept on this device: what is written, and the stored text and version it began from. */
export interface DescriptionDraft {
  savedAt: string;
  version: number;
  base: DescriptionContent;
  form: DescriptionForm;
}

const keyOf = (owner: string): string => `rssz.description-draft.${owner}`;

/** Keeps the draft; a full or forbidden storage is not the person's trouble. */
export function keepDraft(owner: string, draft: DescriptionDraft): boolean {
  try {
    localStorage.setItem(keyOf(owner), JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

/** The kept draft, or null; a damaged one counts as none. */
export function readDraft(owner: string): DescriptionDraft | null {
  try {
    const draft = JSON.parse(localStorage.getItem(keyOf(owner)) ?? 'null') as Partial<DescriptionDraft> | null;
    const isWhole = draft?.form && Array.isArray(draft.form.areas) && draft.base && typeof draft.version === 'number';
    return isWhole ? (draft as DescriptionDraft) : null;
  } catch {
    return null;
  }
}

export function dropDraft(owner: string): void {
  try {
    localStorage.removeItem(keyOf(owner));
  } catch {
    // A forbidden storage holds no draft either.
  }
}
