import { isNotElectronic, type AdvisoryMode } from '../advisory/advisory-mode.ts';
import { hourMinutesOf, minutesUnderRule, SUPPORT_KINDS, type SupportKind } from '../advisory/support-kind.ts';
import { groupBy } from '../kernel/group-by.ts';
import type { Instant, LocalDate } from '../kernel/local-date.ts';
import type { SheetField } from '../participant/sheet-field.ts';
import { judgeParticipant, type JudgedParticipant, type ParticipantEvidence } from './compute-participants.ts';
import { minutesToThreshold, type ParticipantRule } from './indicator-rule.ts';
import { countsOn, type SupportEntry } from './sum-supports.ts';

/** What one key activity, or one kind of support, gave a person; minutes of real time. */
export interface SupportShare<Key extends string> {
  readonly key: Key;
  readonly realMinutes: number;
  readonly electronicMinutes: number;
}

/** One log in the sum: its real length, and what it gives under the rule (it may have a fraction). */
export interface SupportLine {
  readonly logId: string | null;
  readonly heldOn: LocalDate;
  readonly mode: AdvisoryMode;
  readonly kind: SupportKind;
  readonly keyActivity: string | null;
  readonly isElectronic: boolean;
  readonly realMinutes: number;
  readonly hourMinutes: number;
  readonly countedMinutes: number;
}

/** Why a person is or is not in the number, down to the logs. */
export interface ParticipantExplanation {
  readonly judged: JudgedParticipant;
  readonly electronicMinutes: number;
  /** How much support is missing to the threshold, in minutes of the rule's own hour. */
  readonly missingMinutes: number;
  readonly missingFields: readonly SheetField[];
  readonly completeFrom: LocalDate | null;
  readonly byKeyActivity: readonly SupportShare<string>[];
  readonly byKind: readonly SupportShare<SupportKind>[];
  /** The logs counted, the oldest first. */
  readonly lines: readonly SupportLine[];
}

/**
 * Explains one person's place in the indicator: the rule that decided, the sums it decided by, and every log behind them.
 *
 * Source: issue 4 §3 (explained per person), peers.md §6.1 (explain this number).
 *
 * @example explainParticipant(evidence, entries, rule, '2024-06-30').missingMinutes // 31
 */
export function explainParticipant(
  evidence: ParticipantEvidence,
  entries: readonly SupportEntry[],
  rule: ParticipantRule,
  asOf: LocalDate,
  knownAt: Instant | null = null,
): ParticipantExplanation {
  const own = entries.filter((one) => one.participantId === evidence.participantId && countsOn(one, asOf, knownAt));
  const lines = own.map((entry) => lineOf(entry, rule)).sort(byDay);
  const kinds = sharesBy(lines, (line) => line.kind);
  return {
    judged: judgeParticipant(evidence, rule, asOf),
    electronicMinutes: evidence.minutes - evidence.inPersonMinutes,
    missingMinutes: minutesToThreshold(evidence.minutes, rule),
    missingFields: evidence.missingFields,
    completeFrom: evidence.completeFrom,
    byKeyActivity: sharesBy(lines, (line) => line.keyActivity ?? '').sort((a, b) => (a.key < b.key ? -1 : 1)),
    byKind: SUPPORT_KINDS.flatMap((kind) => kinds.filter((share) => share.key === kind)),
    lines,
  };
}

function lineOf(entry: SupportEntry, rule: ParticipantRule): SupportLine {
  return {
    logId: entry.logId ?? null,
    heldOn: entry.heldOn,
    mode: entry.mode,
    kind: entry.kind ?? 'advisory',
    keyActivity: entry.keyActivity ?? null,
    isElectronic: !isNotElectronic(entry.mode, rule.electronicModes),
    realMinutes: entry.minutes,
    hourMinutes: hourMinutesOf(entry.kind, rule),
    countedMinutes: minutesUnderRule(entry.minutes, entry.kind, rule),
  };
}

function sharesBy<Key extends string>(
  lines: readonly SupportLine[],
  keyOf: (line: SupportLine) => Key,
): SupportShare<Key>[] {
  return [...groupBy(lines, keyOf)].map(([key, group]) => ({
    key,
    realMinutes: sum(group),
    electronicMinutes: sum(group.filter((line) => line.isElectronic)),
  }));
}

const sum = (lines: readonly SupportLine[]): number => lines.reduce((total, line) => total + line.realMinutes, 0);

function byDay(a: SupportLine, b: SupportLine): number {
  const [one, other] = [a.heldOn + (a.logId ?? ''), b.heldOn + (b.logId ?? '')];
  return one < other ? -1 : one > other ? 1 : 0;
}
