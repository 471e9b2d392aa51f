import type { SheetField } from '@rssz/domain';

/** The fields of the sheet that the erasable identity keeps, with their columns. */
export const IDENTITY_COLUMNS = {
  givenName: 'given_name',
  surname: 'surname',
  birthDate: 'birth_date',
  titleBefore: 'title_before',
  titleAfter: 'title_after',
  diedOn: 'died_on',
  municipality: 'municipality',
  municipalityPart: 'municipality_part',
  street: 'street',
  houseNumber: 'house_number',
  orientationNumber: 'orientation_number',
  orientationLetter: 'orientation_letter',
  postalCode: 'postal_code',
  email: 'email',
  phone: 'phone',
} as const satisfies Partial<Record<SheetField, string>>;

/** The fields of the sheet that are kept as versions of the record, with their columns. */
export const RECORD_COLUMNS = {
  entryOn: 'entry_on',
  exitOn: 'exit_on',
  sex: 'sex',
  labourStatus: 'labour_status',
  education: 'education',
  housingAccess: 'housing_access',
  sector: 'sector',
  publicSectorPosition: 'public_sector_position',
  projectPosition: 'project_position',
  disadvantages: 'disadvantages',
  sharedHousehold: 'shared_household',
  supportType: 'support_type',
  personPosition: 'person_position',
  participationResult: 'participation_result',
  exitSituations: 'exit_situations',
  territorialEligibility: 'territorial_eligibility',
  partner: 'partner',
} as const satisfies Partial<Record<SheetField, string>>;

/** The fields of a map as arguments of json_build_object over an alias; an unnamed person has an empty name. */
export function jsonFields(alias: string, columns: Readonly<Record<string, string>>): string {
  const names: readonly string[] = ['given_name', 'surname'];
  return Object.entries(columns)
    .map(([field, column]) => {
      const value = `${alias}.${column}`;
      return `'${field}', ${names.includes(column) ? `nullif(${value}, '')` : value}`;
    })
    .join(', ');
}

/** The same fields of an object as an object by columns, for jsonb_populate_record. */
export function byColumns(
  values: Readonly<Record<string, unknown>>,
  columns: Readonly<Record<string, string>>,
): Record<string, unknown> {
  return Object.fromEntries(Object.entries(columns).map(([field, column]) => [column, values[field] ?? null]));
}
