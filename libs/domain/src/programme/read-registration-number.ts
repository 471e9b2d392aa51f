import { failure, success, type Result } from '../kernel/result.ts';
import { parseRegistrationNumber } from '../project/registration-number.ts';
import { CLLD_OBJECTIVE, isObjectiveCode } from './programme-catalogue.ts';

/** Something a reader should know about a number that reads well. */
export type RegistrationWarning =
  | { readonly code: 'objective-differs'; readonly params: { readonly read: string; readonly expected: string } }
  | { readonly code: 'objective-not-described'; readonly params: { readonly read: string } }
  | { readonly code: 'priority-unknown'; readonly params: { readonly read: string } };

/** What a registration number says. */
export interface RegistrationReading {
  readonly number: string;
  readonly programme: 'OPZ+';
  readonly priority: number;
  /** As the programme writes it: `2.2`. */
  readonly specificObjective: string;
  /** As calls are quoted: `03_22_004`. */
  readonly call: string;
  readonly callYear: number;
  readonly sequence: string;
  readonly warnings: readonly RegistrationWarning[];
}

/** Numbers of OPZ 2014–2020, e.g. CZ.03.2.60/0.0/0.0/15_030/0000605: the same programme code, another grammar. */
const formerPeriod = /^CZ\.03\.\d\.\d{1,2}\/\d\.\d\/\d\.\d\/\d{2}_\d{3}\/\d{7}$/;
const anyProgramme = /^CZ\.(\d{2})\.\d{2}\.\d{2}\/\d{2}\/\d{2}_\d{3}\/\d{7}$/;
const LAST_PRIORITY = 5;

/**
 * Reads an OPZ+ registration number as people paste it (spaces and lower case do not matter). A number that reads well but
 * says another objective than expected is not an error: it is read, with a warning.
 *
 * Source: domain.md §4 (grammar; derive priority and objective, warn on mismatch), T6; issue 5 §2.
 * Errors: registration.malformed, registration.other-programme, registration.former-period.
 *
 * @example readRegistrationNumber('CZ.03.02.02/00/22_004/0000366') // specificObjective '2.2', call '03_22_004'
 */
export function readRegistrationNumber(text: string, expected?: string | null): Result<RegistrationReading> {
  const number = compactRegistrationNumber(text);
  const parts = parseRegistrationNumber(number);
  if (!parts) return failure(refusalOf(number));
  const priority = Number(parts.priority);
  return success({
    number,
    programme: 'OPZ+',
    priority,
    specificObjective: parts.specificObjective,
    call: `${parts.programme}_${parts.callYear}_${parts.call}`,
    callYear: 2000 + Number(parts.callYear),
    sequence: parts.sequence,
    warnings: warningsOf(priority, parts.specificObjective, expected ?? null),
  });
}

/** The number in the one form in which it is kept. Example: `compactRegistrationNumber(' cz.03 ')` → `'CZ.03'`. */
export function compactRegistrationNumber(text: string): string {
  return text.replace(/\s+/gu, '').toUpperCase();
}

function refusalOf(
  number: string,
):
  | { code: 'registration.former-period' | 'registration.malformed' }
  | { code: 'registration.other-programme'; params: { programme: string } } {
  if (formerPeriod.test(number)) return { code: 'registration.former-period' };
  const programme = anyProgramme.exec(number)?.[1];
  return programme === undefined
    ? { code: 'registration.malformed' }
    : { code: 'registration.other-programme', params: { programme } };
}

function warningsOf(priority: number, read: string, expected: string | null): RegistrationWarning[] {
  const warnings: RegistrationWarning[] = [];
  if (priority < 1 || priority > LAST_PRIORITY) {
    warnings.push({ code: 'priority-unknown', params: { read: String(priority) } });
  } else if (!isObjectiveCode(read)) {
    warnings.push({ code: 'objective-not-described', params: { read } });
  }
  const wanted = expected === 'CLLD' ? CLLD_OBJECTIVE : expected;
  if (wanted !== null && wanted !== read) {
    warnings.push({ code: 'objective-differs', params: { read, expected: wanted } });
  }
  return warnings;
}
