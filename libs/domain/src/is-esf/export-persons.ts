import type { Problem } from '../kernel/result.ts';
import { PARTICIPANT_FIELDS } from '../participant/missing-fields.ts';
import { isAnonymisedSheet } from '../participant/erasure.ts';
import { missingSheetFields, type MonitoringSheet } from '../participant/monitoring-sheet.ts';
import { ESF_PERSON_COLUMNS } from './columns.ts';
import { writeEsfCsv } from './csv.ts';
import { personRow, type EsfCodes } from './person-row.ts';

/** A person to be exported. */
export interface EsfPerson {
  readonly participantId: string;
  readonly sheet: MonitoringSheet;
}

/** `osoby.csv` with who is in it, and who was left out and why. */
export interface PersonExport {
  readonly text: string;
  readonly exportedIds: readonly string[];
  readonly leftOut: readonly { readonly participantId: string; readonly problems: readonly Problem[] }[];
}

/**
 * Writes `osoby.csv`. A person without a field that IS ESF requires is left out and told, never written half; so is one
 * whose identity was erased.
 *
 * Source: domain.md §1.5 (required: given name, surname, birth date, municipality, entry, sex, labour status, education).
 *
 * Errors: `participant.field-missing`, one to each missing field; `participant.anonymised`.
 *
 * @example exportPersons([{ participantId: 'p1', sheet }]).exportedIds // ['p1']
 */
export function exportPersons(people: readonly EsfPerson[], codes: EsfCodes = {}): PersonExport {
  const judged = people.map((person) => ({ ...person, missing: missingForEsf(person.sheet) }));
  const complete = judged.filter(({ missing }) => missing.length === 0);
  return {
    text: writeEsfCsv(
      ESF_PERSON_COLUMNS,
      complete.map(({ sheet }) => personRow(sheet, codes)),
    ),
    exportedIds: complete.map(({ participantId }) => participantId),
    leftOut: judged
      .filter(({ missing }) => missing.length > 0)
      .map(({ participantId, missing }) => ({ participantId, problems: missing })),
  };
}

/** A refused answer has no code in IS ESF, so a required field must really be given. */
function missingForEsf(sheet: MonitoringSheet): Problem[] {
  if (isAnonymisedSheet(sheet)) return [{ code: 'participant.anonymised' }];
  const missing: readonly string[] = missingSheetFields(sheet, PARTICIPANT_FIELDS);
  return PARTICIPANT_FIELDS.filter((field) => {
    const value = sheet[field];
    const isRefused = value !== null && typeof value !== 'string' && value.kind === 'refused';
    return missing.includes(field) || isRefused;
  }).map((field) => ({ code: 'participant.field-missing', field, params: { field } }));
}
