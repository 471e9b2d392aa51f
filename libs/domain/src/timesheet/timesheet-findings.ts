import { groupBy } from '../kernel/group-by.ts';
import { fteStretches, type Employment } from './employment.ts';
import { holidayName } from './month.ts';
import { registerFinding, type FindingSubject, type RegisterFinding } from './register-finding.ts';
import { isWork, type WorkEntry } from './work-entry.ts';

/**
 * Work on a public holiday, and work on a day on which the same person was on leave or sick the whole day. The person
 * owns it.
 *
 * Source: issue 4 §6; holidays by zákon 245/2000 Sb., Easter included.
 *
 * @example workOnDaysOff(entries)[0] // { rule: 'work-on-holiday', on: '2024-04-01', … }
 */
export function workOnDaysOff(entries: readonly WorkEntry[], fullDayMinutes = 480): RegisterFinding[] {
  const days = groupBy(entries, (entry) => `${entry.personId}|${entry.on}`);
  return [...days.values()].flatMap((day) => {
    const [first] = day;
    const work = day.filter((entry) => isWork(entry.kind));
    if (!first || work.length === 0) return [];
    const { personId, on } = first;
    const facts = { on, owner: { userId: personId }, subjects: subjectsOf(work) };
    const minutes = sumOf(work);
    const holiday = holidayName(on);
    const absent = sumOf(day.filter((entry) => !isWork(entry.kind)));
    return [
      ...(holiday === null
        ? []
        : [registerFinding({ ...facts, rule: 'work-on-holiday', params: { minutes, holiday } })]),
      ...(absent >= fullDayMinutes
        ? [registerFinding({ ...facts, rule: 'work-on-leave', params: { minutes, absent } })]
        : []),
    ];
  });
}

/**
 * People whose full-time equivalents over all projects add up to more than the limit. The manager owns it, since nobody
 * gives contracts to themselves.
 *
 * Source: domain.md R10 (≤ 1,0; the limit is configurable).
 *
 * @example fteOverLimit(employments)[0]?.params // { fte: 150, limit: 100, to: '2024-12-31' }
 */
export function fteOverLimit(employments: readonly Employment[], limitHundredths = 100): RegisterFinding[] {
  const people = [...new Set(employments.map((one) => one.personId))];
  return people
    .flatMap((personId) => fteStretches(employments, personId))
    .filter((stretch) => stretch.fteHundredths > limitHundredths)
    .map((stretch) =>
      registerFinding({
        rule: 'fte-over-limit',
        on: stretch.from,
        owner: { role: 'manager' },
        subjects: stretch.employmentIds.map((id) => ({ type: 'employment', id })),
        params: { fte: stretch.fteHundredths, limit: limitHundredths, to: stretch.to ?? '' },
      }),
    );
}

/** A log gives up to three entries and is one record. */
function subjectsOf(entries: readonly WorkEntry[]): FindingSubject[] {
  return [...new Map(entries.map(({ source }) => [`${source.type}:${source.id}`, source])).values()];
}

const sumOf = (entries: readonly WorkEntry[]): number => entries.reduce((total, entry) => total + entry.minutes, 0);
