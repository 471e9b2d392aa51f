import { isWithin, type LocalDate } from '../kernel/local-date.ts';
import type { AdvisoryMode } from './advisory-mode.ts';
import type { Attendee, Participation } from './attendee-problems.ts';
import type { SupportKind } from './support-kind.ts';

/** What a new log takes over from a former one or from a template: everything that tends to stay, no day and no words. */
export interface LogTemplate {
  readonly unitId: string;
  readonly furtherUnitIds: readonly string[];
  readonly minutes: number;
  readonly mode: AdvisoryMode;
  readonly kind: SupportKind;
  readonly place: string | null;
  readonly thematicArea: string;
  readonly keyActivity: string;
  readonly attendees: readonly Attendee[];
  readonly preparationMinutes: number;
  readonly travelMinutes: number;
}

/** A log that may be repeated. */
export interface FormerLog extends LogTemplate {
  readonly id: string;
  readonly authorId: string;
  readonly heldOn: LocalDate;
  readonly isVoided: boolean;
}

/**
 * What "like last time" fills in: the author's last visit of the unit before the day, without the people who do not take
 * part in the project any more. Notes and the next step are never repeated. `null` when there was no such visit.
 *
 * Source: issue 4 §1 (templates, "like last time").
 *
 * @example likeLastTime(logs, { authorId, unitId, heldOn: '2024-09-16' }, participations)?.minutes // 120
 */
export function likeLastTime(
  logs: readonly FormerLog[],
  visit: { readonly authorId: string; readonly unitId: string; readonly heldOn: LocalDate },
  participations?: ReadonlyMap<string, Participation>,
): LogTemplate | null {
  const own = logs.filter(
    (log) =>
      !log.isVoided && log.authorId === visit.authorId && log.unitId === visit.unitId && log.heldOn <= visit.heldOn,
  );
  const last = own.sort((a, b) => (a.heldOn + a.id < b.heldOn + b.id ? -1 : 1)).at(-1);
  if (!last) return null;
  const { id: _id, authorId: _authorId, heldOn: _heldOn, isVoided: _isVoided, ...template } = last;
  const attendees = template.attendees.filter((one) => takesPart(participations, one.participantId, visit.heldOn));
  return { ...template, attendees };
}

function takesPart(
  participations: ReadonlyMap<string, Participation> | undefined,
  participantId: string,
  on: LocalDate,
): boolean {
  if (!participations) return true;
  const known = participations.get(participantId);
  return known !== undefined && isWithin(on, { startsOn: known.entryOn ?? on, endsOn: known.exitOn ?? on });
}
