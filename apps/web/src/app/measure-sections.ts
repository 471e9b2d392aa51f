import { lazy } from 'react';
import type { MeasureSections } from '../shared/lib/plan-sections.ts';

/** What features show on the page of a measure; each part is fetched when it is first looked at. */
export const measureSections: MeasureSections = [
  {
    key: 'funding',
    Section: lazy(() =>
      import('../features/funding/components/measure-funding.tsx').then((m) => ({ default: m.MeasureFundingSection })),
    ),
  },
];
