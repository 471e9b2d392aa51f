/** What the bulk dialog holds: each value with the tick that says whether it is to be set at all. */
export interface BulkDraft {
  setsDueOn: boolean;
  dueOn: string;
  setsOwner: boolean;
  ownerId: string;
  setsKind: boolean;
  kind: string;
}

/** Taking the owner away is a choice of its own, so that nobody does it by forgetting to choose. */
export const NO_OWNER = 'none';

export interface BulkChange {
  dueOn?: string | null;
  ownerId?: string | null;
  kind?: string;
}

export const emptyBulkDraft: BulkDraft = {
  setsDueOn: false,
  dueOn: '',
  setsOwner: false,
  ownerId: '',
  setsKind: false,
  kind: '',
};

/** The body of the bulk request: an empty due date takes the value away. */
export function bulkChangeOf(draft: BulkDraft): BulkChange {
  return {
    ...(draft.setsDueOn ? { dueOn: draft.dueOn || null } : {}),
    ...(draft.setsOwner ? { ownerId: draft.ownerId === NO_OWNER ? null : draft.ownerId } : {}),
    ...(draft.setsKind ? { kind: draft.kind } : {}),
  };
}

export type BulkProblem = 'chooseOne' | 'chooseOwner' | 'chooseKind' | 'date';

/** What keeps the dialog from being sent, by the field it stands beside. */
export function bulkProblem(draft: BulkDraft): BulkProblem | null {
  if (!draft.setsDueOn && !draft.setsOwner && !draft.setsKind) return 'chooseOne';
  if (draft.setsDueOn && draft.dueOn !== '' && !/^\d{4}-\d{2}-\d{2}$/.test(draft.dueOn)) return 'date';
  if (draft.setsOwner && draft.ownerId === '') return 'chooseOwner';
  return draft.setsKind && draft.kind === '' ? 'chooseKind' : null;
}
