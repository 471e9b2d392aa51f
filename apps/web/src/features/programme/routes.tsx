import { withTexts } from '../../shared/i18n/with-texts.ts';
import type { FeatureRoute } from '../../shared/lib/feature-route.ts';

/** The programme catalogue, open to everybody. */
export const programmeRoutes: FeatureRoute[] = [
  {
    path: '/program',
    page: withTexts(['programme'], () => import('./components/programme-page.tsx').then((m) => m.ProgrammePage)),
  },
  {
    path: '/program/porovnani',
    page: withTexts(['programme'], () => import('./components/comparison-page.tsx').then((m) => m.ComparisonPage)),
  },
  {
    path: '/program/$objective',
    page: withTexts(['programme'], () => import('./components/objective-page.tsx').then((m) => m.ObjectivePage)),
  },
  {
    path: '/program/$objective/$code',
    page: withTexts(['programme'], () => import('./components/item-page.tsx').then((m) => m.ItemPage)),
  },
];
