import {
  judgeParticipant,
  type JudgedParticipant,
  type ParticipantEvidence,
} from '../indicator/compute-participants.ts';
import { minutesToThreshold, passesThreshold, realMinutes, type ParticipantRule } from '../indicator/indicator-rule.ts';
import { countsOn, sumSupports, type SupportEntry, type SupportPart } from '../indicator/sum-supports.ts';
import type { LocalDate } from '../kernel/local-date.ts';
import type { SheetField } from '../participant/sheet-field.ts';
import { paceOf, projectedOn, type Pace } from './pace.ts';

/** A person as the radar needs them: what the indicator knows, the support of late, and from when to when they take part. */
export interface WatchedPerson {
  readonly evidence: ParticipantEvidence;
  /** The support from `paceFrom(today)` on. */
  readonly recent: readonly SupportPart[];
  readonly entryOn: LocalDate | null;
  readonly exitOn: LocalDate | null;
}

/** The day the radar looks from, and how far. */
export interface RadarContext {
  readonly rule: ParticipantRule;
  readonly today: LocalDate;
  readonly projectEndsOn: LocalDate;
}

/** In which of the two lists to act on a person is, when in any. */
export type RadarList = 'near' | 'over-incomplete';

/** One person on the radar. Minutes are of the rule's own hour. */
export interface RadarPerson {
  readonly participantId: string;
  readonly judged: JudgedParticipant;
  readonly list: RadarList | null;
  readonly minutes: number;
  readonly missingMinutes: number;
  /** From 0 to 1; `null` while there is no support at all. */
  readonly electronicShare: number | null;
  readonly missingFields: readonly SheetField[];
  readonly pace: Pace;
  /** When it would be passed if the pace holds; `null` when it was passed, or will not be. */
  readonly projectedOn: LocalDate | null;
  /** True when the threshold is passed, or would be by the end of the project. */
  readonly isWithinReach: boolean;
}

/**
 * Where one person stands on the way to the threshold. Somebody who has left will not get there any more.
 *
 * Source: issue 4 §4; domain.md §1.2 B9 (two lists: 30 to 40 hours, and over it but incomplete).
 *
 * @example radarPerson(person, context).projectedOn // '2024-11-03'
 */
export function radarPerson(person: WatchedPerson, context: RadarContext): RadarPerson {
  const { evidence, recent, entryOn, exitOn } = person;
  const { rule, today } = context;
  const judged = judgeParticipant(evidence, rule, today);
  const pace = paceOf(recent, { today, entryOn, rule });
  const missingMinutes = minutesToThreshold(evidence.minutes, rule);
  const hasLeft = exitOn !== null && exitOn <= today;
  const projected = missingMinutes === 0 || hasLeft ? null : projectedOn(missingMinutes, pace, today);
  const lastDay = exitOn !== null && exitOn < context.projectEndsOn ? exitOn : context.projectEndsOn;
  return {
    participantId: evidence.participantId,
    judged,
    list: listOf(evidence, judged, rule),
    minutes: evidence.minutes,
    missingMinutes,
    electronicShare: evidence.minutes === 0 ? null : 1 - evidence.inPersonMinutes / evidence.minutes,
    missingFields: evidence.missingFields,
    pace,
    projectedOn: projected,
    isWithinReach: missingMinutes === 0 || (projected !== null && projected <= lastDay),
  };
}

/**
 * The day of the visit by which a person passed the threshold; `null` while they have not. Entries in any order.
 *
 * @example crossingDay(entries, { rule, today: '2024-09-16' }) // '2024-06-03'
 */
export function crossingDay(
  entries: readonly SupportEntry[],
  { rule, today }: Pick<RadarContext, 'rule' | 'today'>,
): LocalDate | null {
  const valid = entries.filter((entry) => countsOn(entry, today));
  const days = [...new Set(valid.map((entry) => entry.heldOn))].sort();
  const passedBy = (day: LocalDate): boolean =>
    [...sumSupports(valid, day, null, rule).values()].some((total) => passesThreshold(total.minutes, rule));
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const day = days[middle];
    if (day !== undefined && passedBy(day)) high = middle;
    else low = middle + 1;
  }
  return days[low] ?? null;
}

function listOf(evidence: ParticipantEvidence, judged: JudgedParticipant, rule: ParticipantRule): RadarList | null {
  const isOver = passesThreshold(evidence.minutes, rule);
  if (isOver) return judged.reason.code === 'participant.over-incomplete' ? 'over-incomplete' : null;
  return evidence.minutes >= realMinutes(rule.almostFromMinutes, rule) ? 'near' : null;
}
