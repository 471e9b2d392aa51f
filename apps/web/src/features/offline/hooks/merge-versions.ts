import type { ValueDifference } from '@rssz/domain';
import type { AdvisoryLogRequest } from '../../../shared/api/types.ts';

export type Side = 'mine' | 'theirs';

/** From–to belong to one choice: a beginning of one version with the end of the other would be no visit. */
const together: Readonly<Record<string, string>> = { endsAt: 'startsAt' };

/** The fields to be decided, each once; the reason is not part of a visit. */
export function fieldsToDecide(difference: readonly ValueDifference[]): string[] {
  const fields = difference.map(({ field }) => together[field] ?? field).filter((field) => field !== 'reason');
  return [...new Set(fields)];
}

/** Mine with the fields of theirs that were chosen. */
export function mergedRequest(
  mine: AdvisoryLogRequest,
  theirs: AdvisoryLogRequest,
  sides: Readonly<Record<string, Side>>,
): AdvisoryLogRequest {
  const isTheirs = (field: string) => sides[together[field] ?? field] === 'theirs';
  const chosen = Object.entries(theirs).filter(([field]) => isTheirs(field));
  return { ...mine, ...Object.fromEntries(chosen) };
}

/** The two as one would compare them: without the reason, and with attendees and units in one order. */
export function comparable(request: AdvisoryLogRequest): AdvisoryLogRequest {
  const { reason: _reason, ...visit } = request;
  return {
    ...visit,
    attendees: [...visit.attendees].sort((a, b) => (a.participantId < b.participantId ? -1 : 1)),
    furtherUnitIds: [...(visit.furtherUnitIds ?? [])].sort(),
  };
}
