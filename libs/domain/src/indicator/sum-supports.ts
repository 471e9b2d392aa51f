import { isNotElectronic, type AdvisoryMode } from '../advisory/advisory-mode.ts';
import { hourMinutesOf, type SupportKind } from '../advisory/support-kind.ts';
import { groupBy } from '../kernel/group-by.ts';
import { isKnownAt } from '../kernel/is-known-at.ts';
import type { Instant, LocalDate } from '../kernel/local-date.ts';
import type { SupportRule } from './indicator-rule.ts';

/** One person's part in one version of an advisory log, in minutes of real time. */
export interface SupportEntry {
  readonly participantId: string;
  readonly heldOn: LocalDate;
  readonly minutes: number;
  readonly mode: AdvisoryMode;
  readonly isVoided: boolean;
  readonly recordedFrom: Instant;
  readonly recordedTo: Instant | null;
  /** Advisory work when left out. */
  readonly kind?: SupportKind;
  readonly logId?: string;
  readonly keyActivity?: string;
}

/** Minutes of real time of one kind of support given in one way: all that a rule needs to know of them. */
export interface SupportPart {
  readonly kind: SupportKind;
  readonly mode: AdvisoryMode;
  readonly minutes: number;
}

/** The support of one person, in minutes of the rule's own hour. */
export interface SupportTotal {
  readonly minutes: number;
  /** Of them, those that were not electronic. */
  readonly inPersonMinutes: number;
}

const clockHours: SupportRule = { hourMinutes: 60 };

/**
 * Adds up the support of every person to the end of a day, as known at a time (now, when left out). The order of entries
 * does not matter, and an entry voided and written anew counts once. Only the sum is rounded, down to whole minutes, so
 * that splitting a visit in two gives nobody anything.
 *
 * Source: DESIGN §9.1; support from every key activity counts ("průřezově v rámci KA 01–05"); the length of an hour and
 * what is electronic come from the rule (issue 4 §1).
 *
 * @example sumSupports(entries, '2024-06-30', null, rule).get(participantId)?.minutes
 */
export function sumSupports(
  entries: readonly SupportEntry[],
  asOf: LocalDate,
  knownAt: Instant | null = null,
  rule: SupportRule = clockHours,
): Map<string, SupportTotal> {
  const support = supportParts(entries, asOf, knownAt);
  return new Map([...support].map(([participantId, own]) => [participantId, totalUnderRule(own, rule)]));
}

/** The same added up by kind and way of giving it only, as evidence: no rule has been asked yet. */
export function supportParts(
  entries: readonly SupportEntry[],
  asOf: LocalDate,
  knownAt: Instant | null = null,
): Map<string, SupportPart[]> {
  const counting = entries.filter((entry) => countsOn(entry, asOf, knownAt));
  const byPerson = groupBy(counting, (entry) => entry.participantId);
  return new Map([...byPerson].map(([participantId, own]) => [participantId, byKindAndMode(own)]));
}

/**
 * What support comes to under a rule. Real minutes of one length of an hour are added before they are turned, and only the
 * total is rounded, down.
 *
 * @example totalUnderRule([{ kind: 'training', mode: 'in-person', minutes: 180 }], { hourMinutes: 60, hourMinutesByKind: { training: 45 } })
 * // { minutes: 240, inPersonMinutes: 240 }
 */
export function totalUnderRule(support: readonly SupportPart[], rule: SupportRule): SupportTotal {
  const byLength = groupBy(support, (part) => hourMinutesOf(part.kind, rule));
  const under = (counts: (part: SupportPart) => boolean): number =>
    Math.floor(
      [...byLength].reduce(
        (total, [length, own]) => total + (minutesOf(own.filter(counts)) * rule.hourMinutes) / length,
        0,
      ),
    );
  return {
    minutes: under(() => true),
    inPersonMinutes: under((part) => isNotElectronic(part.mode, rule.electronicModes)),
  };
}

/** True when an entry counts on a day, as known at a time: it was held by then and is not voided. */
export function countsOn(entry: SupportEntry, asOf: LocalDate, knownAt: Instant | null = null): boolean {
  return !entry.isVoided && entry.heldOn <= asOf && isKnownAt(entry, knownAt);
}

function byKindAndMode(entries: readonly SupportEntry[]): SupportPart[] {
  return [...groupBy(entries, ({ kind = 'advisory', mode }) => `${kind}/${mode}`).values()].flatMap((own) => {
    const [first] = own;
    return first ? [{ kind: first.kind ?? 'advisory', mode: first.mode, minutes: minutesOf(own) }] : [];
  });
}

const minutesOf = (parts: readonly { readonly minutes: number }[]): number =>
  parts.reduce((total, { minutes }) => total + minutes, 0);
