import { lazy } from 'react';
import type { UnitSections } from '../shared/lib/unit-sections.ts';

/** What features show on the page of a territorial unit; each part is fetched when it is first looked at. */
export const unitSections: UnitSections = {
  nextStep: lazy(() =>
    import('../features/silent-unit/components/unit-next-step.tsx').then((m) => ({ default: m.UnitNextStep })),
  ),
  milestones: lazy(() =>
    import('../features/milestone/components/unit-milestones.tsx').then((m) => ({ default: m.UnitMilestones })),
  ),
  description: lazy(() =>
    import('../features/cooperation-description/components/unit-descriptions.tsx').then((m) => ({
      default: m.UnitDescriptions,
    })),
  ),
  plans: lazy(() => import('../features/plan/components/unit-plans.tsx').then((m) => ({ default: m.UnitPlans }))),
  assessment: lazy(() =>
    import('../features/assessment/components/unit-assessments.tsx').then((m) => ({ default: m.UnitAssessments })),
  ),
  mas: lazy(() => import('../features/mas/components/unit-mas.tsx').then((m) => ({ default: m.UnitMas }))),
  handover: lazy(() =>
    import('../features/handover/components/unit-handover.tsx').then((m) => ({ default: m.UnitHandover })),
  ),
};
