import type { LocalDate } from '../kernel/local-date.ts';
import type { Problem } from '../kernel/result.ts';
import { canonicalText } from '../kernel/value-difference.ts';
import { reasonRefusals } from '../participant/birth-number.ts';

/** The rules across registers, each of which an auditor would ask about. */
export const FINDING_RULES = [
  'consultant-two-places',
  'attendee-two-sessions',
  'work-on-holiday',
  'work-on-leave',
  'timesheet-changed',
  'fte-over-limit',
] as const;

export type FindingRule = (typeof FINDING_RULES)[number];

/** A record that a finding is about. */
export interface FindingSubject {
  readonly type: 'log' | 'hours' | 'timesheet' | 'employment';
  readonly id: string;
}

/** Who is to settle a finding: one person, or whoever is the manager of the project. */
export type FindingOwner = { readonly userId: string } | { readonly role: 'manager' };

/** Something that does not fit together across registers. */
export interface RegisterFinding {
  readonly rule: FindingRule;
  /** Stays the same as long as the same rule concerns the same records, whatever their order. */
  readonly key: string;
  readonly on: LocalDate;
  readonly subjects: readonly FindingSubject[];
  readonly owner: FindingOwner;
  /** The figures it was found by; when they change, a waiver does not hold any more. */
  readonly params: Readonly<Record<string, string | number>>;
}

/** Why a finding was let be. */
export interface FindingWaiver {
  readonly key: string;
  readonly params: RegisterFinding['params'];
  readonly reason: string;
  readonly waivedOn: LocalDate;
  readonly waivedBy: string;
}

/** A finding with the waiver that holds for it, or `null`. */
export interface SettledFinding extends RegisterFinding {
  readonly waiver: FindingWaiver | null;
}

/** Makes a finding with its key. */
export function registerFinding(finding: Omit<RegisterFinding, 'key'>): RegisterFinding {
  const subjects = finding.subjects.map(({ type, id }) => `${type}:${id}`).sort();
  return { ...finding, key: `${finding.rule}|${finding.on}|${subjects.join('|')}` };
}

/**
 * Puts waivers to findings. One that was given to other figures does not hold: a waived overlap of ten minutes says
 * nothing about one of two hours.
 *
 * Source: issue 4 §6 (a waiver with reason and date), peers.md §6.7.
 *
 * @example withWaivers(findings, waivers).filter((one) => one.waiver === null)
 */
export function withWaivers(findings: readonly RegisterFinding[], waivers: readonly FindingWaiver[]): SettledFinding[] {
  const holding = new Map(waivers.map((waiver) => [waiver.key + canonicalText(waiver.params), waiver]));
  return findings.map((one) => ({ ...one, waiver: holding.get(one.key + canonicalText(one.params)) ?? null }));
}

/**
 * What is wrong with a waiver: nobody says why, somebody is named by a birth number, or it is dated to a day that has not come.
 *
 * Errors: `reason.required`, `text.birth-number`, `finding.waived-in-future`, each with its field.
 */
export function waiverProblems(
  draft: { readonly reason: string; readonly waivedOn: LocalDate },
  today: LocalDate,
): Problem[] {
  const problems: Problem[] = reasonRefusals(draft.reason);
  if (draft.waivedOn > today) problems.push({ code: 'finding.waived-in-future', field: 'waivedOn', params: { today } });
  return problems;
}
