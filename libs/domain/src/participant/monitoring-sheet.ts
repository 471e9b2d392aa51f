import type { LocalDate } from '../kernel/local-date.ts';
import { isSettledAnswer, NOT_ASKED, type Answer } from './answer.ts';
import { SHEET_FIELDS, type SheetField } from './sheet-field.ts';

/** Whether somebody belongs to those excluded from access to housing; IS ESF has a column for it, its codes are not public. */
export const HOUSING_ACCESS = ['belongs', 'does-not-belong'] as const;

export type HousingAccess = (typeof HOUSING_ACCESS)[number];

/** Fields written as text; empty is `null`. */
export type SheetTextField =
  | 'givenName'
  | 'surname'
  | 'titleBefore'
  | 'titleAfter'
  | 'municipality'
  | 'municipalityPart'
  | 'street'
  | 'houseNumber'
  | 'orientationNumber'
  | 'orientationLetter'
  | 'postalCode'
  | 'email'
  | 'phone'
  | 'partner';

export type SheetDateField = 'birthDate' | 'diedOn' | 'entryOn' | 'exitOn';

/** Fields with exactly one code of a code list. */
export const SHEET_CODE_FIELDS = [
  'sex',
  'labourStatus',
  'education',
  'sector',
  'publicSectorPosition',
  'projectPosition',
  'sharedHousehold',
  'supportType',
  'personPosition',
  'participationResult',
  'territorialEligibility',
] as const;

export type SheetCodeField = (typeof SHEET_CODE_FIELDS)[number];

/** Fields with any number of codes; none of them is an answer too. */
export const SHEET_CODES_FIELDS = ['disadvantages', 'exitSituations'] as const;

export type SheetCodesField = (typeof SHEET_CODES_FIELDS)[number];

/**
 * The monitoring sheet of IS ESF: who somebody is, where they live, and what they were at the day of entry. There is no
 * birth number in it, nor anywhere else.
 *
 * Source: domain.md §1.3 (fields and rules), §1.5 (the 32 columns).
 */
export type MonitoringSheet = { readonly [Field in SheetTextField]: string | null } & {
  readonly [Field in SheetDateField]: LocalDate | null;
} & { readonly [Field in SheetCodeField]: Answer<string> } & {
  readonly [Field in SheetCodesField]: Answer<readonly string[]>;
} & { readonly housingAccess: Answer<HousingAccess> };

/** A sheet about which nothing is known yet. */
export const EMPTY_SHEET: MonitoringSheet = {
  givenName: null,
  surname: null,
  birthDate: null,
  titleBefore: null,
  titleAfter: null,
  diedOn: null,
  municipality: null,
  municipalityPart: null,
  street: null,
  houseNumber: null,
  orientationNumber: null,
  orientationLetter: null,
  postalCode: null,
  email: null,
  phone: null,
  entryOn: null,
  exitOn: null,
  sex: NOT_ASKED,
  labourStatus: NOT_ASKED,
  education: NOT_ASKED,
  housingAccess: NOT_ASKED,
  sector: NOT_ASKED,
  publicSectorPosition: NOT_ASKED,
  projectPosition: NOT_ASKED,
  disadvantages: NOT_ASKED,
  sharedHousehold: NOT_ASKED,
  supportType: NOT_ASKED,
  personPosition: NOT_ASKED,
  participationResult: NOT_ASKED,
  exitSituations: NOT_ASKED,
  territorialEligibility: NOT_ASKED,
  partner: null,
};

/** True when a field has a value, or a question was answered or refused; blank text is no value. */
export function isFieldSettled(sheet: MonitoringSheet, field: SheetField): boolean {
  const value = sheet[field];
  if (value === null) return false;
  return typeof value === 'string' ? value.trim() !== '' : isSettledAnswer(value);
}

/**
 * The fields that a sheet still lacks of those required, in the order of the form. A refused question is not lacking.
 *
 * Source: issue 4 §2; which fields are required is part of the rule for counting (§3).
 *
 * @example missingSheetFields({ ...sheet, disadvantages: REFUSED }, ['surname', 'disadvantages']) // []
 */
export function missingSheetFields(sheet: MonitoringSheet, required: readonly SheetField[]): SheetField[] {
  return SHEET_FIELDS.filter((field) => required.includes(field) && !isFieldSettled(sheet, field));
}
