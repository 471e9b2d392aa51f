import type { LocalDate } from '../kernel/local-date.ts';
import type { Problem } from '../kernel/result.ts';
import { assignmentProblems, overlaps, type UnitAssignment } from './assignment-overlap.ts';

/** A hand-over as the manager offers it; without a predecessor the one local consultant of the unit is meant. */
export interface HandoverOffer {
  readonly unitId: string;
  readonly predecessorId: string | null;
  readonly successorId: string;
  readonly validFrom: LocalDate;
}

/** What the offer is judged by: who works in the unit, and whether another offer waits for an answer. */
export interface HandoverContext {
  readonly assignments: readonly UnitAssignment[];
  readonly hasOpenOffer: boolean;
  readonly today: LocalDate;
}

/** The people from whom a unit may be taken over: its local consultants on a day. */
export function localConsultants(assignments: readonly UnitAssignment[], on: LocalDate): string[] {
  const day = { validFrom: on, validTo: on };
  const present = assignments.filter(
    (held) => held.role === 'consultant' && held.thematicAreaId === null && overlaps(held, day),
  );
  return [...new Set(present.map((held) => held.userId))];
}

/** From whom a unit is taken over: the one named, or its only local consultant. */
export function predecessorOf(offer: HandoverOffer, { assignments, today }: HandoverContext): string | null {
  const present = localConsultants(assignments, today);
  return offer.predecessorId ?? (present.length === 1 ? (present[0] ?? null) : null);
}

/**
 * What is wrong with an offer to take a unit over: it starts in the past, another one waits for an answer, the successor
 * works there already, or it is not clear from whom.
 *
 * Source: issue 3 §7 (a hand-over pack of a unit that the successor accepts) and its bad input (nobody twice).
 *
 * Errors: `handover.in-past`, `handover.open-exists`, `handover.predecessor-required`,
 * `handover.predecessor-not-assigned`, `assignment.overlaps`.
 *
 * @example handoverOfferProblems(offer, { assignments, hasOpenOffer: false, today }).length // 0
 */
export function handoverOfferProblems(offer: HandoverOffer, context: HandoverContext): Problem[] {
  const problems: Problem[] = [];
  const { assignments, today } = context;
  if (context.hasOpenOffer) problems.push({ code: 'handover.open-exists' });
  if (offer.validFrom < today) problems.push({ code: 'handover.in-past', field: 'validFrom', params: { today } });
  return [
    ...problems,
    ...predecessorProblems(offer, localConsultants(assignments, today)),
    ...successorProblems(offer, assignments),
  ];
}

/** Why somebody cannot be given a unit from a day: they work there already. */
export function successorProblems(
  { unitId, successorId, validFrom }: Omit<HandoverOffer, 'predecessorId'>,
  assignments: readonly UnitAssignment[],
): Problem[] {
  const draft = { userId: successorId, unitId, role: 'consultant', thematicAreaId: null, substituteId: null };
  const found = assignmentProblems({ ...draft, validFrom, validTo: null }, assignments);
  return found.map((problem) => ({ ...problem, field: 'successorId' }));
}

function predecessorProblems({ predecessorId }: HandoverOffer, present: readonly string[]): Problem[] {
  if (predecessorId === null) {
    return present.length > 1 ? [{ code: 'handover.predecessor-required', field: 'predecessorId' }] : [];
  }
  return present.includes(predecessorId) ? [] : [{ code: 'handover.predecessor-not-assigned', field: 'predecessorId' }];
}
