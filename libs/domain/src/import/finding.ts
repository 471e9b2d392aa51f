import type { Problem } from '../kernel/result.ts';

/** How much a finding weighs: a row with a blocking one is not written. */
export const FINDING_SEVERITIES = ['blocking', 'warning', 'information'] as const;

export type FindingSeverity = (typeof FINDING_SEVERITIES)[number];

/** What an import has to say about a file or a row, with the column it concerns. */
export interface Finding extends Problem {
  readonly severity: FindingSeverity;
  /** Key of the declared column; `null` when the finding concerns the whole row or file. */
  readonly column: string | null;
}

/** Makes a problem of the domain a finding; its field names the column. Example: `finding('blocking', problem)`. */
export function finding(severity: FindingSeverity, problem: Problem, column: string | null = null): Finding {
  return { severity, ...problem, column: column ?? problem.field ?? null };
}

/** True when something stands in the way of writing. */
export function isBlocked(findings: readonly Finding[]): boolean {
  return findings.some((one) => one.severity === 'blocking');
}
