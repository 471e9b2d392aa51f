/** How support was given. Only learning without a person on the other side is electronic. */
export const ADVISORY_MODES = ['in-person', 'remote', 'e-learning'] as const;

export type AdvisoryMode = (typeof ADVISORY_MODES)[number];

/**
 * True when support in this mode counts into the hours that are not electronic.
 *
 * Source: the programme's condition speaks of electronic *learning* (domain.md §1.2 B1, B5, unverified); a talk over a
 * video call is with a person, so it is not that.
 */
export function isNotElectronic(mode: AdvisoryMode): boolean {
  return mode !== 'e-learning';
}
