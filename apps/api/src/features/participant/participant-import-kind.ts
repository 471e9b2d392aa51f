import {
  finding,
  fullNameKey,
  identityKey,
  isSimilarPerson,
  likelyDuplicates,
  missingSheetFields,
  PARTICIPANT_FIELDS,
  type Finding,
  type ImportKind,
  type LocalDate,
  type NamedPerson,
  type Problem,
  type RowValues,
} from '@rssz/domain';
import { changedFields } from '../../platform/http/require-version.ts';
import { changedSheetProblems, newSheetProblems, type SheetSurroundings } from './judge-sheet.ts';
import { EMPTY_DRAFT, merged, type ParticipantDraft } from './participant.draft.ts';
import { participantColumns, REFUSED_WORD, type ParticipantImportFields } from './participant-import-columns.ts';
import type { StoredParticipant } from './participant.repository.ts';
import type { PatchParticipant } from './dto/write-participant.dto.ts';

/** Somebody whom a row may be. */
export interface KnownPerson extends NamedPerson {
  readonly id: string;
}

export interface ParticipantImportContext extends Omit<SheetSurroundings, 'firstSupportOn' | 'lastSupportOn'> {
  /** The people that rows would change, by the code of the row. */
  readonly stored: ReadonlyMap<string, StoredParticipant>;
  readonly unitOfName: ReadonlyMap<string, string>;
  /** Everybody, by the key of their name and by their day of birth. */
  readonly peopleOf: (person: NamedPerson) => readonly KnownPerson[];
  /** The days of birth that the rows of the file give to a name. */
  readonly birthDatesOf: ReadonlyMap<string, readonly (LocalDate | null)[]>;
}

type Values = RowValues<ParticipantImportFields>;

/**
 * Participants: a row finds its person by the pseudonym, else by name and birth date, so that a sheet loaded twice adds
 * nobody. Somebody who may be there already is refused until the row says who it is.
 */
export const participantImportKind: ImportKind<ParticipantImportFields, ParticipantImportContext> = {
  kind: 'participant',
  columns: participantColumns,
  // Under the pseudonym: an undo that is refused names nobody.
  nameColumn: 'code',
  codeOf: (values) => {
    if (values.code) return `code:${values.code.toUpperCase()}`;
    const key = identityKey(values.givenName ?? null, values.surname ?? null, values.birthDate ?? null);
    return key === null ? null : `identity:${key}`;
  },
  rowFindings: (values, context) => {
    const code = participantImportKind.codeOf(values);
    const stored = (code === null ? undefined : context.stored.get(code)) ?? null;
    if (values.code && !stored) return [finding('blocking', { code: 'validation.not-in-list' }, 'code')];
    // A sheet older than the erasure would bring the person back.
    if (stored?.isAnonymised) return [finding('blocking', { code: 'participant.anonymised' }, 'code')];
    const before = stored?.draft ?? EMPTY_DRAFT;
    const draft = merged(before, bodyOf(values, context.unitOfName));
    return [
      ...unitFindings(values, draft, context),
      ...blocking(stored ? changeProblems(stored, draft, context) : newSheetProblems(draft, context)),
      ...personFindings(draft, stored, context),
      ...missingSheetFields(draft, PARTICIPANT_FIELDS).map((field) =>
        finding('warning', { code: 'participant.field-missing', field, params: { field } }),
      ),
    ];
  },
};

/** What a row says, as a request would say it; units that are not known are left out. */
export function bodyOf(values: Values, unitOfName: ReadonlyMap<string, string>): PatchParticipant {
  const { code: _code, units, disadvantages, exitSituations, ...rest } = values;
  const lists = Object.entries({ disadvantages, exitSituations }).filter(([, value]) => value !== undefined);
  const refused = lists.filter(([, value]) => value === REFUSED_WORD).map(([field]) => field);
  return {
    ...rest,
    ...Object.fromEntries(lists.filter(([, value]) => value !== REFUSED_WORD)),
    ...(lists.length > 0 ? { refusedFields: refused } : {}),
    ...(units === undefined ? {} : { unitIds: (units ?? []).flatMap((unit) => unitOfName.get(unit) ?? []) }),
  } as PatchParticipant;
}

const blocking = (problems: readonly Problem[]): Finding[] =>
  problems.map((problem) => finding('blocking', problem, columnOf(problem.field)));

/** A problem of the units concerns their column. */
const columnOf = (field: string | undefined): string | null => (field === 'unitIds' ? 'units' : (field ?? null));

function changeProblems(
  stored: StoredParticipant,
  draft: ParticipantDraft,
  context: ParticipantImportContext,
): Problem[] {
  const fields = changedFields({ ...draft }, { ...stored.draft });
  const { firstSupportOn, lastSupportOn } = stored;
  return changedSheetProblems(stored.draft, draft, fields, null, { ...context, firstSupportOn, lastSupportOn });
}

function unitFindings({ units }: Values, draft: ParticipantDraft, { unitOfName }: ParticipantImportContext): Finding[] {
  if ((units ?? []).some((unit) => !unitOfName.has(unit))) {
    return [finding('blocking', { code: 'validation.not-in-list' }, 'units')];
  }
  return draft.unitIds.length === 0 ? [finding('blocking', { code: 'participant.unit-required' }, 'units')] : [];
}

/** Whether the row is a person who is there already, or who stands in the file twice. */
function personFindings(
  draft: ParticipantDraft,
  stored: StoredParticipant | null,
  { peopleOf, birthDatesOf }: ParticipantImportContext,
): Finding[] {
  const others = peopleOf(draft).filter(({ id }) => id !== stored?.id);
  const likely = likelyDuplicates(draft, others);
  if (likely.some(({ reason }) => reason === 'same-identity')) {
    return [finding('blocking', { code: 'participant.duplicate' }, 'surname')];
  }
  const isOpen =
    stored === null && (likely.some(({ person }) => isSimilarPerson(draft, person)) || isTwice(draft, birthDatesOf));
  if (isOpen) return [finding('blocking', { code: 'participant.similar-exists' }, 'surname')];
  return stored === null && likely.length > 0
    ? [finding('warning', { code: 'participant.similar-exists' }, 'surname')]
    : [];
}

/** Another row of the same name, and nothing to tell the two apart by. */
function isTwice(draft: NamedPerson, birthDatesOf: ParticipantImportContext['birthDatesOf']): boolean {
  const days = birthDatesOf.get(fullNameKey(draft.givenName, draft.surname) ?? '') ?? [];
  return days.length > 1 && (draft.birthDate === null || days.includes(null));
}
