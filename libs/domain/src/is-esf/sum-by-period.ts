import { sumSupports, type SupportEntry } from '../indicator/sum-supports.ts';
import type { SupportRule } from '../indicator/indicator-rule.ts';
import { groupBy } from '../kernel/group-by.ts';
import { isWithin, type LocalDate, type Period } from '../kernel/local-date.ts';

/** A monitoring period by its number. */
export interface NumberedPeriod extends Period {
  readonly number: number;
}

/** An entry with the specification of its support, e.g. `7.1`; `null` while nobody has given one. */
export interface SpecifiedEntry extends SupportEntry {
  readonly specification: string | null;
}

/** The support of one person under one specification in one period, in minutes of which 60 are an hour of the rule. */
export interface SupportSum {
  readonly participantId: string;
  readonly specification: string | null;
  readonly period: number;
  readonly inPersonMinutes: number;
  readonly electronicMinutes: number;
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/**
 * Adds support up per person × specification × monitoring period, in person and electronic apart. In the period in which
 * the person entered it is from the day of entry, in the others from the beginning of the period; always to its end.
 *
 * Source: domain.md §1.5 (step three).
 *
 * @example sumByPeriod(entries, periods, new Map([['p1', '2023-05-02']]), rule)[0]?.from // '2023-05-02'
 */
export function sumByPeriod(
  entries: readonly SpecifiedEntry[],
  periods: readonly NumberedPeriod[],
  entryOn: ReadonlyMap<string, LocalDate | null>,
  rule?: SupportRule,
): SupportSum[] {
  const clockMinutes = (count: number): number => Math.floor((count * 60) / (rule?.hourMinutes ?? 60));
  const bySpecification = groupBy(entries, (entry) => entry.specification);
  const sums = periods.flatMap((period) =>
    [...bySpecification].flatMap(([specification, group]) => {
      const within = group.filter((entry) => isWithin(entry.heldOn, period));
      return [...sumSupports(within, period.endsOn, null, rule)].map(([participantId, total]) => {
        const entered = entryOn.get(participantId) ?? null;
        return {
          participantId,
          specification,
          period: period.number,
          inPersonMinutes: clockMinutes(total.inPersonMinutes),
          electronicMinutes: clockMinutes(total.minutes - total.inPersonMinutes),
          from: entered !== null && isWithin(entered, period) ? entered : period.startsOn,
          to: period.endsOn,
        };
      });
    }),
  );
  return sums.sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
}

const orderOf = ({ participantId, specification, period }: SupportSum): string =>
  `${participantId}|${String(period).padStart(4, '0')}|${specification ?? ''}`;
