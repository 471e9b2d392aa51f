/** How support was given. Which of them is electronic is data of the project. */
export const ADVISORY_MODES = ['in-person', 'remote', 'e-learning'] as const;

export type AdvisoryMode = (typeof ADVISORY_MODES)[number];

/** What is electronic unless the project says otherwise: only learning without a person on the other side. */
export const DEFAULT_ELECTRONIC_MODES: readonly AdvisoryMode[] = ['e-learning'];

/**
 * True when support in this mode counts into the hours that are not electronic.
 *
 * Source: the programme's condition speaks of electronic *learning* (domain.md §1.2 B1, B5, unverified); a talk over a
 * video call is with a person, so it is not that. A project may decide otherwise (issue 4 §1).
 *
 * @example isNotElectronic('remote', ['remote', 'e-learning']) // false
 */
export function isNotElectronic(
  mode: AdvisoryMode,
  electronicModes: readonly AdvisoryMode[] = DEFAULT_ELECTRONIC_MODES,
): boolean {
  return !electronicModes.includes(mode);
}
