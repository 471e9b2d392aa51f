import { lazy } from 'react';
import type { PlanSections } from '../shared/lib/plan-sections.ts';

/** What features show on the page of a plan; each part is fetched when it is first looked at. */
export const planSections: PlanSections = [
  {
    key: 'funding',
    Section: lazy(() =>
      import('../features/funding/components/plan-funding.tsx').then((m) => ({ default: m.PlanFundingSection })),
    ),
  },
];
