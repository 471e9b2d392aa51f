import { withTexts } from '../../shared/i18n/with-texts.ts';
import type { FeatureRoute } from '../../shared/lib/feature-route.ts';

const texts = ['comparison', 'cooperation', 'criteria'] as const;

/** Screens of the comparison in time. */
export const comparisonRoutes: FeatureRoute[] = [
  {
    path: '/srovnani',
    page: withTexts(texts, () => import('./components/comparison-page.tsx').then((module) => module.ComparisonPage)),
    permission: 'unit.read',
  },
  {
    path: '/srovnani/$id',
    page: withTexts(texts, () => import('./components/unit-shift-page.tsx').then((module) => module.UnitShiftPage)),
    permission: 'unit.read',
  },
];
