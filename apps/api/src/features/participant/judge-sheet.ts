import {
  codeProblems,
  entryStateRefusals,
  looksLikeBirthNumber,
  participantProblems,
  sheetProblems,
  type CodeListItem,
  type LocalDate,
  type Period,
  type Problem,
} from '@rssz/domain';
import type { ParticipantDraft } from './participant.draft.ts';

/** What a sheet is judged against. */
export interface SheetSurroundings {
  readonly project: Period;
  readonly today: LocalDate;
  readonly lists: ReadonlyMap<string, readonly CodeListItem[]>;
  readonly firstSupportOn?: LocalDate | null;
  readonly lastSupportOn?: LocalDate | null;
}

/** What is wrong with the sheet of a new person: names of which nothing is seen, days, shapes, refusals and codes. */
export function newSheetProblems(draft: ParticipantDraft, around: SheetSurroundings): Problem[] {
  const names = (['givenName', 'surname'] as const).filter((field) => draft[field] === null);
  return [
    ...names.map((field): Problem => ({ code: 'validation.required', field })),
    ...participantProblems(draft, around),
    ...sheetProblems(draft),
    ...codeProblems(draft, around.lists, draft.entryOn ?? around.today),
  ];
}

/**
 * What is wrong with a change of a sheet. Codes are judged where they change, and all of them with the day of entry; the
 * state at entry stays as it was answered unless a reason is given.
 */
export function changedSheetProblems(
  before: ParticipantDraft,
  after: ParticipantDraft,
  fields: readonly string[],
  reason: string | null,
  around: SheetSurroundings,
): Problem[] {
  const codes = codeProblems(after, around.lists, after.entryOn ?? around.today).filter(
    ({ field }) => fields.includes('entryOn') || (field !== undefined && fields.includes(field)),
  );
  return [
    ...participantProblems(after, around),
    ...sheetProblems(after),
    ...codes,
    ...entryStateRefusals(before, after, { correctionReason: reason }),
    ...(reason !== null && looksLikeBirthNumber(reason)
      ? [{ code: 'text.birth-number', field: 'reason' } as const]
      : []),
  ];
}
