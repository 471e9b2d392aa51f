import { emptyLogForm, type LogFormState } from './log-form-state.ts';

/** A draft on this device: never who attended nor the internal note, since names must not stay in a browser. */
export interface LogDraft {
  savedAt: string;
  fields: Omit<LogFormState, 'attendees' | 'internalNote' | 'reason'>;
}

const keyOf = (owner: string): string => `rssz.log-draft.${owner}`;

/** True when there is something worth keeping: the choices made in advance alone are not. */
export function isWorthKeeping(form: LogFormState): boolean {
  return form.note.trim() !== '' || form.hoursText.trim() !== '' || form.thematicArea !== '';
}

/** Keeps the draft without participants; a full or forbidden storage is not the person's trouble. */
export function keepDraft(owner: string, form: LogFormState, savedAt: string): boolean {
  const { attendees: _attendees, internalNote: _internal, reason: _reason, ...fields } = form;
  const draft: LogDraft = { savedAt, fields };
  try {
    localStorage.setItem(keyOf(owner), JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

/** The kept draft, or null; a damaged one counts as none. */
export function readDraft(owner: string): LogDraft | null {
  try {
    const draft = JSON.parse(localStorage.getItem(keyOf(owner)) ?? 'null') as Partial<LogDraft> | null;
    return draft?.fields && typeof draft.savedAt === 'string' ? (draft as LogDraft) : null;
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

/** The form a draft stands for; participants have to be chosen again. */
export function formOfDraft(draft: LogDraft): LogFormState {
  return emptyLogForm(draft.fields.heldOn, draft.fields);
}
