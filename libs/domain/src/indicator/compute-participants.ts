import type { LocalDate } from '../kernel/local-date.ts';
import type { SheetField } from '../participant/sheet-field.ts';
import {
  resultOf,
  type EvidenceParams,
  type EvidenceReason,
  type EvidenceState,
  type EvidenceWarning,
  type IndicatorResult,
  type JudgedEvidence,
} from './evidence.ts';
import { passesThreshold, realMinutes, type ParticipantRule } from './indicator-rule.ts';

/** A person with the support received up to the day in question. */
export interface ParticipantEvidence {
  readonly participantId: string;
  readonly minutes: number;
  /** Of them, those that were not electronic. */
  readonly inPersonMinutes: number;
  /** Since when the record is complete; `null` while it is not. */
  readonly completeFrom: LocalDate | null;
  readonly missingFields: readonly SheetField[];
}

/** A person as the indicator sees them. */
export interface JudgedParticipant extends JudgedEvidence {
  readonly minutes: number;
  readonly inPersonMinutes: number;
}

type Verdict = readonly [state: EvidenceState, reason: EvidenceReason];

/**
 * Counts persons as of a day: over the threshold of support, with a complete record, each once per project whatever the
 * key activities the support came from.
 *
 * Source: "Celkový počet účastníků: 60 nad 40 hodin podpory"; DESIGN §7 for what the source leaves open (operator, hours
 * that are not electronic, length of an hour, almost, completeness), all of it data of the rule. Units are minutes.
 *
 * @example computeParticipants(rows, rule, '2024-06-30').almost[0]?.reason
 * // { code: 'participant.near', params: { minutes: 2370, threshold: 2400, operator: 'more-than' } }
 */
export function computeParticipants(
  rows: readonly ParticipantEvidence[],
  rule: ParticipantRule,
  asOf: LocalDate,
): IndicatorResult<JudgedParticipant> {
  return resultOf(rows.map((row) => judgeParticipant(row, rule, asOf)));
}

/** What the indicator makes of one person. */
export function judgeParticipant(row: ParticipantEvidence, rule: ParticipantRule, asOf: LocalDate): JudgedParticipant {
  const { participantId: id, minutes, inPersonMinutes } = row;
  const [state, reason] = judge(row, rule, asOf);
  return { id, state, reason, warnings: warningsOf(row, rule, state, reason), minutes, inPersonMinutes };
}

function judge(row: ParticipantEvidence, rule: ParticipantRule, asOf: LocalDate): Verdict {
  const params = {
    minutes: row.minutes,
    threshold: realMinutes(rule.thresholdMinutes, rule),
    operator: rule.operator,
  };
  if (!passesThreshold(row.minutes, rule)) return judgeBelow(row, rule, params);
  const lack = rule.requireComplete ? incompleteness(row, asOf) : null;
  if (lack) return ['almost', { code: lack.code, params: { ...params, ...lack.params } }];
  if (rule.inPersonRequired && isLowInPerson(row, rule)) {
    return ['almost', { code: 'participant.over-low-in-person', params: { ...params, ...inPersonParams(row, rule) } }];
  }
  const isRecordLeft = !rule.requireComplete && incompleteness(row, asOf) !== null;
  return ['counted', { code: isRecordLeft ? 'participant.over-any-record' : 'participant.over-threshold', params }];
}

function judgeBelow(row: ParticipantEvidence, rule: ParticipantRule, params: EvidenceParams): Verdict {
  if (row.minutes === params['threshold']) return ['almost', { code: 'participant.at-threshold', params }];
  return row.minutes >= realMinutes(rule.almostFromMinutes, rule)
    ? ['almost', { code: 'participant.near', params }]
    : ['not-counted', { code: 'participant.below', params }];
}

/** What keeps the record from being complete on the day: fields that are missing now, or a completion that came later. */
function incompleteness(row: ParticipantEvidence, asOf: LocalDate): EvidenceReason | null {
  if (row.completeFrom === null) {
    return { code: 'participant.over-incomplete', params: { missing: row.missingFields.join(',') } };
  }
  return row.completeFrom <= asOf
    ? null
    : { code: 'participant.over-complete-later', params: { on: row.completeFrom } };
}

function isLowInPerson(row: ParticipantEvidence, rule: ParticipantRule): boolean {
  return row.inPersonMinutes < realMinutes(rule.minInPersonMinutes, rule);
}

function inPersonParams(row: ParticipantEvidence, rule: ParticipantRule): Record<string, number> {
  return { inPersonMinutes: row.inPersonMinutes, minInPerson: realMinutes(rule.minInPersonMinutes, rule) };
}

/** Worth saying only where the person is close to being counted, and not where it already decided. */
function warningsOf(
  row: ParticipantEvidence,
  rule: ParticipantRule,
  state: EvidenceState,
  reason: EvidenceReason,
): EvidenceWarning[] {
  const isSaid = reason.code === 'participant.over-low-in-person';
  if (state === 'not-counted' || isSaid || !isLowInPerson(row, rule)) return [];
  return [{ code: 'participant.low-in-person', params: inPersonParams(row, rule) }];
}
