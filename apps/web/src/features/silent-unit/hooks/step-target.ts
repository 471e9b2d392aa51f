import type { NextStepCode, Permission } from '@rssz/domain';

/** The part of the unit's page on which a step is done; the first part when none is named. */
const partOf: Partial<Record<NextStepCode, string>> = {
  'assign-consultant': 'lide',
  'settle-milestone': 'milniky',
  'plan-milestone': 'milniky',
  'write-description': 'popis',
  'agree-description': 'popis',
  'approve-description': 'popis',
  'assess-baseline': 'hodnoceni',
  'assess-again': 'hodnoceni',
};

/** Whose turn it is; a manager may stand in for everybody. */
export const turnOf = {
  'set-cooperation-start': 'manager',
  'assign-consultant': 'manager',
  'arrange-visit': 'consultant',
  'settle-milestone': 'consultant',
  'approve-description': 'manager',
  'agree-description': 'coordinator',
  'write-description': 'consultant',
  'assess-baseline': 'consultant',
  'assess-again': 'consultant',
  'plan-milestone': 'consultant',
} as const satisfies Record<NextStepCode, 'manager' | 'consultant' | 'coordinator'>;

/** What somebody must be allowed to do to take the step; one of them is enough. */
export const stepPermissions: Record<NextStepCode, readonly Permission[]> = {
  'set-cooperation-start': ['unit.manage'],
  'assign-consultant': ['unit.assign'],
  'arrange-visit': ['log.write'],
  'settle-milestone': ['cooperation.write'],
  'approve-description': ['cooperation.approve'],
  // On paper the agreement is recorded by who approves.
  'agree-description': ['cooperation.agree', 'cooperation.approve'],
  'write-description': ['cooperation.write'],
  'assess-baseline': ['assessment.write'],
  'assess-again': ['assessment.write'],
  'plan-milestone': ['cooperation.write'],
};

/** What stands in the address of the unit's page so that it opens where the step is done. */
export function searchOf(code: NextStepCode): Record<string, string> {
  if (code === 'set-cooperation-start') return { upravit: '1' };
  const part = partOf[code];
  return part ? { cast: part } : {};
}
