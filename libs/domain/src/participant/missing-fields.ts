/** The fields without which a person cannot be counted, in the order a form asks for them. */
export const PARTICIPANT_FIELDS = [
  'givenName',
  'surname',
  'birthDate',
  'municipality',
  'entryOn',
  'sex',
  'labourStatus',
  'education',
] as const;

export type ParticipantField = (typeof PARTICIPANT_FIELDS)[number];

/** A participant's record as far as completeness is concerned. */
export type ParticipantRecord = { readonly [Field in ParticipantField]?: string | null };

/**
 * The fields that a record still lacks before the person can be counted; blank text is lacking too.
 *
 * Source: required person fields of IS ESF (domain.md §1.5), DESIGN §7 "a person counts … when the record is complete".
 *
 * @example missingFields({ givenName: 'Jana', surname: 'Malá' }) // ['birthDate', 'municipality', 'entryOn', …]
 */
export function missingFields(record: ParticipantRecord): ParticipantField[] {
  return PARTICIPANT_FIELDS.filter((field) => (record[field] ?? '').trim() === '');
}
