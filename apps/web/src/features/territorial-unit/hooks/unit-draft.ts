import type { NewUnit, Problem, TerritorialUnit, UnitRequest } from '../../../shared/api/types.ts';
import { cooperationDayProblem, periodProblem } from '../../../shared/lib/day-problem.ts';

/** What the form of a unit holds; '' stands for a missing value. */
export interface UnitDraft {
  name: string;
  kind: string;
  regionCode: string;
  cooperationFrom: string;
  cooperationTo: string;
  placeNumber: string;
  /** First day in the place; asked only when the place changes. */
  placeFrom: string;
  note: string;
}

export const COMPARED_FIELDS = [
  'name',
  'kind',
  'regionCode',
  'cooperationFrom',
  'cooperationTo',
  'placeNumber',
  'note',
] as const;
export type UnitField = (typeof COMPARED_FIELDS)[number];

/** The form's start for a stored unit. */
export function draftOf(unit: TerritorialUnit): UnitDraft {
  return {
    name: unit.name,
    kind: unit.kind,
    regionCode: unit.region.code,
    cooperationFrom: unit.cooperationFrom ?? '',
    cooperationTo: unit.cooperationTo ?? '',
    placeNumber: unit.place ? String(unit.place.number) : '',
    placeFrom: '',
    note: unit.note ?? '',
  };
}

/** The form's start for a new unit, with the place it was opened from. */
export function newDraft(place: number | null): UnitDraft {
  const placeNumber = place === null ? '' : String(place);
  const empty = { name: '', kind: 'municipality', regionCode: '', cooperationFrom: '', cooperationTo: '', note: '' };
  return { ...empty, placeNumber, placeFrom: '' };
}

/** Fields in which two drafts differ. */
export function changedFields(base: UnitDraft, draft: UnitDraft): UnitField[] {
  return COMPARED_FIELDS.filter((field) => base[field].trim() !== draft[field].trim());
}

/** Fields that the person changed and whose value differs from what is stored now: those somebody must decide. */
export function conflictingFields(base: UnitDraft, mine: UnitDraft, stored: UnitDraft): UnitField[] {
  const differing = changedFields(stored, mine);
  return changedFields(base, mine).filter((field) => differing.includes(field));
}

/** The body that makes a new unit; the place's day goes only with a place. */
export function newUnitOf(draft: UnitDraft): NewUnit {
  return {
    name: draft.name.trim(),
    kind: draft.kind as NewUnit['kind'],
    regionCode: draft.regionCode,
    cooperationFrom: draft.cooperationFrom || null,
    cooperationTo: draft.cooperationTo || null,
    placeNumber: draft.placeNumber === '' ? null : Number(draft.placeNumber),
    note: draft.note.trim(),
    ...(draft.placeNumber !== '' && draft.placeFrom ? { placeFrom: draft.placeFrom } : {}),
  };
}

/** The body of a write for the fields that changed. */
export function requestOf(draft: UnitDraft, fields: readonly UnitField[]): UnitRequest {
  const whole = newUnitOf(draft);
  const body: UnitRequest = Object.fromEntries(fields.map((field) => [field, whole[field]]));
  return fields.includes('placeNumber') && draft.placeFrom ? { ...body, placeFrom: draft.placeFrom } : body;
}

/** What is wrong with a draft before it is sent. */
export function draftProblems(draft: UnitDraft): Problem[] {
  const { name, regionCode, cooperationFrom, cooperationTo, placeFrom } = draft;
  const needsStart = cooperationTo !== '' && cooperationFrom === '';
  return [
    ...(name.trim() === '' ? [{ code: 'validation.required', field: 'name' }] : []),
    ...(regionCode === '' ? [{ code: 'validation.required', field: 'regionCode' }] : []),
    ...cooperationDayProblem('cooperationFrom', cooperationFrom, needsStart),
    ...cooperationDayProblem('cooperationTo', cooperationTo, false),
    ...periodProblem('cooperationTo', cooperationFrom, cooperationTo, 'unit.period-reversed'),
    ...cooperationDayProblem('placeFrom', placeFrom, false),
  ];
}
