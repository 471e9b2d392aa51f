import type { LocalDate } from '../kernel/local-date.ts';
import type { Refusal } from '../kernel/result.ts';
import { NOT_ASKED, REFUSED, type Answer } from './answer.ts';
import { EMPTY_SHEET, type MonitoringSheet } from './monitoring-sheet.ts';

/** What decides whether somebody's data may be erased. */
export interface ErasureSituation {
  /** True when the person is in a figure that was or may be reported. */
  readonly isCounted: boolean;
  readonly isAnonymised: boolean;
  /** The last day on which the project must keep its evidence; `null` while nobody has set it. */
  readonly retentionUntil: LocalDate | null;
  readonly today: LocalDate;
}

/**
 * Why a person's data cannot be erased yet. A counted person is kept to the end of the retention of the project and the
 * request is recorded as a restriction; one who is in no figure may be anonymised at any time.
 *
 * Source: domain.md §5.4 (retention; no hard delete within it), issue 4 §9.
 *
 * Errors: `participant.retention-unknown`, `participant.retention-running`, `participant.anonymised`.
 *
 * @example erasureRefusals({ isCounted: true, isAnonymised: false, retentionUntil: '2035-12-31', today })
 */
export function erasureRefusals({ isCounted, isAnonymised, retentionUntil, today }: ErasureSituation): Refusal[] {
  if (isAnonymised) return [{ code: 'participant.anonymised' }];
  if (!isCounted) return [];
  if (retentionUntil === null) return [{ code: 'participant.retention-unknown' }];
  return today <= retentionUntil ? [{ code: 'participant.retention-running', params: { until: retentionUntil } }] : [];
}

/**
 * The sheet with everything that tells the person removed. What stays is what statistics need: the days of participation
 * and the codes of the entry state, without the sensitive ones. Which fields had an answer is kept, so that completeness,
 * and with it every count, keeps its value.
 *
 * @example anonymisedSheet(sheet).surname // '–'
 */
export function anonymisedSheet(sheet: MonitoringSheet): MonitoringSheet {
  const { entryOn, exitOn, sex, labourStatus, education, participationResult, exitSituations } = sheet;
  return {
    ...EMPTY_SHEET,
    ...{ entryOn, exitOn, sex, labourStatus, education, participationResult, exitSituations },
    givenName: erased(sheet.givenName),
    surname: erased(sheet.surname),
    municipality: erased(sheet.municipality),
    postalCode: sheet.postalCode === null ? null : '00000',
    birthDate: sheet.birthDate === null ? null : yearOnly(sheet.birthDate),
    disadvantages: withheld(sheet.disadvantages),
    housingAccess: withheld(sheet.housingAccess),
  };
}

/** True for a sheet from which the name was removed. Example: `isAnonymisedSheet(anonymisedSheet(sheet))` → `true`. */
export function isAnonymisedSheet({ givenName, surname }: Pick<MonitoringSheet, 'givenName' | 'surname'>): boolean {
  return givenName === ERASED && surname === ERASED;
}

const ERASED = '–';

const erased = (text: string | null): string | null => (text === null || text.trim() === '' ? null : ERASED);

/** The year alone keeps the age groups of the fund and tells nobody. */
const yearOnly = (day: LocalDate): LocalDate => `${day.slice(0, 4)}-01-01` as LocalDate;

/** A sensitive answer becomes one that was not given: settled, and without content. */
function withheld(answer: Answer<unknown>): typeof REFUSED | typeof NOT_ASKED {
  return answer.kind === 'not-asked' ? NOT_ASKED : REFUSED;
}
