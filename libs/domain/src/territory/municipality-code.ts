import { failure, success, type Problem, type Result } from '../kernel/result.ts';

/** The six digits by which ČSÚ and RÚIAN know a municipality; a text, never a number. */
export type MunicipalityCode = string & { readonly __brand: 'MunicipalityCode' };

const shape = /^\d{6}$/;

/** True for six digits. Example: `isMunicipalityCode('554782')` → `true`. */
export function isMunicipalityCode(text: string): text is MunicipalityCode {
  return shape.test(text);
}

/**
 * Reads the code of a municipality as people and tables write it, with any spaces.
 *
 * Source: domain.md §5.3 (six digits, kept as a string).
 *
 * Errors: `municipality.code-empty`, `municipality.code-malformed`.
 *
 * @example parseMunicipalityCode(' 554 782 ') // { ok: true, value: '554782' }
 */
export function parseMunicipalityCode(text: string): Result<MunicipalityCode> {
  const compact = text.replace(/\s+/g, '');
  if (compact === '') return failure({ code: 'municipality.code-empty' });
  if (isMunicipalityCode(compact)) return success(compact);
  return failure({ code: 'municipality.code-malformed', params: { value: text.trim() } });
}

/**
 * How far a well-formed code can be trusted: while no list of municipalities is loaded it passes with a warning; with one,
 * a code that is not on it is unknown.
 *
 * Source: issue 3 §1.
 *
 * Errors: `municipality.unknown`; the code `municipality.list-not-loaded` is a warning.
 *
 * @example municipalityStanding('554782', null) // { isAllowed: true, problem: { code: 'municipality.list-not-loaded' } }
 */
export function municipalityStanding(
  code: MunicipalityCode,
  known: { has(code: string): boolean } | null,
): { readonly isAllowed: boolean; readonly problem: Problem | null } {
  if (known === null) return { isAllowed: true, problem: { code: 'municipality.list-not-loaded', params: { code } } };
  if (known.has(code)) return { isAllowed: true, problem: null };
  return { isAllowed: false, problem: { code: 'municipality.unknown', params: { code } } };
}
