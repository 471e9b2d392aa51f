import { daysBetween } from '../kernel/date-arithmetic.ts';
import { radarPerson, type RadarContext, type RadarPerson, type WatchedPerson } from './radar-person.ts';

/** Whether the target is within reach before the end of the project, in persons. */
export interface TargetOutlook {
  readonly target: number;
  readonly counted: number;
  /** Over the threshold, held back only by an incomplete record. */
  readonly overIncomplete: number;
  /** Under the threshold, and over it by the end if their pace holds. */
  readonly projected: number;
  /** Counted, incomplete and projected together reach the target. */
  readonly isWithinReach: boolean;
  /** How many persons are still missing after all of them. */
  readonly missingPersons: number;
  /**
   * The fewest minutes of support that would bring the target when given to those nearest the line, of the rule's own
   * hour; `null` when there are not enough people who still take part.
   */
  readonly minutesToTarget: number | null;
  readonly daysLeft: number;
}

/** The radar of a project. */
export interface ProjectRadar {
  readonly people: readonly RadarPerson[];
  /** From where "almost" begins up to the threshold, exactly on it included; those who miss least first. */
  readonly near: readonly RadarPerson[];
  readonly overIncomplete: readonly RadarPerson[];
  /** Those who may still pass the threshold, who miss least first. */
  readonly nearest: readonly RadarPerson[];
  readonly outlook: TargetOutlook;
}

/**
 * The 40-hour radar: everybody's way to the threshold, the two lists to act on, and whether the target is within reach
 * before the project ends. The same data and day always give the same answer.
 *
 * Source: issue 4 §4; peers.md §6.3 (the smallest set of extra sessions that brings the target).
 *
 * @example projectRadar(people, context, 60).outlook.isWithinReach // false
 */
export function projectRadar(people: readonly WatchedPerson[], context: RadarContext, target: number): ProjectRadar {
  const watched = people.map((person) => radarPerson(person, context));
  const stillHere = new Set(
    people
      .filter(({ exitOn }) => exitOn === null || exitOn > context.today)
      .map(({ evidence }) => evidence.participantId),
  );
  const nearest = watched.filter((one) => one.missingMinutes > 0 && stillHere.has(one.participantId)).sort(byMissing);
  return {
    people: watched,
    near: watched.filter((one) => one.list === 'near').sort(byMissing),
    overIncomplete: watched.filter((one) => one.list === 'over-incomplete').sort(byMissing),
    nearest,
    outlook: outlookOf(watched, nearest, context, target),
  };
}

function outlookOf(
  watched: readonly RadarPerson[],
  nearest: readonly RadarPerson[],
  { today, projectEndsOn }: RadarContext,
  target: number,
): TargetOutlook {
  const counted = watched.filter((one) => one.judged.state === 'counted').length;
  const overIncomplete = watched.filter((one) => one.list === 'over-incomplete').length;
  const projected = watched.filter((one) => one.missingMinutes > 0 && one.isWithinReach).length;
  const needed = Math.max(0, target - counted - overIncomplete);
  const minutes = nearest.slice(0, needed).reduce((total, one) => total + one.missingMinutes, 0);
  const isOver = today > projectEndsOn;
  return {
    target,
    counted,
    overIncomplete,
    projected: isOver ? 0 : projected,
    isWithinReach: needed <= (isOver ? 0 : projected),
    missingPersons: Math.max(0, needed - (isOver ? 0 : projected)),
    minutesToTarget: needed > nearest.length ? null : minutes,
    daysLeft: Math.max(0, daysBetween(today, projectEndsOn)),
  };
}

function byMissing(a: RadarPerson, b: RadarPerson): number {
  return a.missingMinutes - b.missingMinutes || b.minutes - a.minutes || (a.participantId < b.participantId ? -1 : 1);
}
