import type { UnitAssignment } from '../../../shared/api/types.ts';

/** What somebody does for a unit: an expert is a consultant of one thematic area. */
export const WORK_KINDS = ['consultant', 'expert', 'coordinator'] as const;

export type WorkKind = (typeof WORK_KINDS)[number];

export function workOf({ role, thematicArea }: Pick<UnitAssignment, 'role' | 'thematicArea'>): WorkKind {
  if (role === 'coordinator') return 'coordinator';
  return thematicArea ? 'expert' : 'consultant';
}

/** The role of the project that the work needs. */
export const roleOf = (kind: WorkKind): UnitAssignment['role'] =>
  kind === 'coordinator' ? 'coordinator' : 'consultant';
