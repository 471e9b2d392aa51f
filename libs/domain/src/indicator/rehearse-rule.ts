import type { LocalDate } from '../kernel/local-date.ts';
import { computeParticipants, type JudgedParticipant } from './compute-participants.ts';
import type { EvidenceReason, EvidenceState, IndicatorResult } from './evidence.ts';
import type { ParticipantRule } from './indicator-rule.ts';
import { evidenceUnderRule, type CountedRecord } from './participant-evidence.ts';

/** One person under both rules. */
export interface RehearsedPerson {
  readonly id: string;
  readonly before: { readonly state: EvidenceState; readonly reason: EvidenceReason; readonly minutes: number };
  readonly after: { readonly state: EvidenceState; readonly reason: EvidenceReason; readonly minutes: number };
}

/** What a change of the rule would do. */
export interface RuleRehearsal {
  readonly valueBefore: number;
  readonly valueAfter: number;
  /** Who would be counted and is not. */
  readonly enters: readonly RehearsedPerson[];
  /** Who is counted and would not be. */
  readonly leaves: readonly RehearsedPerson[];
  /** Whose state changes without entering or leaving the number. */
  readonly moves: readonly RehearsedPerson[];
  readonly unchanged: number;
}

/**
 * Counts the persons under the rule in force and under the proposed one, and says who would enter, who would leave and
 * who would only move. It changes nothing.
 *
 * Source: issue 4 §3 (a change is rehearsed first), peers.md §6.13.
 *
 * @example rehearseRule(people, rule, { ...rule, operator: 'at-least' }, '2024-06-30').enters.length // 1
 */
export function rehearseRule(
  people: readonly CountedRecord[],
  current: ParticipantRule,
  proposed: ParticipantRule,
  asOf: LocalDate,
): RuleRehearsal {
  const [before, after] = [countUnderRule(people, current, asOf), countUnderRule(people, proposed, asOf)];
  const later = new Map(all(after).map((one) => [one.id, one]));
  const changed = all(before).flatMap((one) => {
    const other = later.get(one.id);
    return other && other.state !== one.state ? [{ id: one.id, before: seen(one), after: seen(other) }] : [];
  });
  return {
    valueBefore: before.value,
    valueAfter: after.value,
    enters: changed.filter((one) => one.after.state === 'counted'),
    leaves: changed.filter((one) => one.before.state === 'counted'),
    moves: changed.filter((one) => one.before.state !== 'counted' && one.after.state !== 'counted'),
    unchanged: people.length - changed.length,
  };
}

/** The indicator of persons under one rule, straight from their evidence. */
export function countUnderRule(
  people: readonly CountedRecord[],
  rule: ParticipantRule,
  asOf: LocalDate,
): IndicatorResult<JudgedParticipant> {
  return computeParticipants(
    people.map((person) => evidenceUnderRule(person, rule)),
    rule,
    asOf,
  );
}

const all = (result: IndicatorResult<JudgedParticipant>): JudgedParticipant[] => [
  ...result.counted,
  ...result.almost,
  ...result.notCounted,
];

const seen = ({ state, reason, minutes }: JudgedParticipant): RehearsedPerson['before'] => ({ state, reason, minutes });
