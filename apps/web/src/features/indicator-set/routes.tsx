import { withTexts } from '../../shared/i18n/with-texts.ts';
import type { FeatureRoute } from '../../shared/lib/feature-route.ts';

/** Screens of the indicator sets. */
export const indicatorSetRoutes: FeatureRoute[] = [
  {
    path: '/indikatorove-sady',
    page: withTexts(['monitoring'], () =>
      import('./components/indicator-sets-page.tsx').then((m) => m.IndicatorSetsPage),
    ),
    permission: 'unit.read',
  },
  {
    path: '/indikatorove-sady/$id',
    page: withTexts(['monitoring'], () =>
      import('./components/indicator-set-page.tsx').then((m) => m.IndicatorSetPage),
    ),
    permission: 'unit.read',
  },
  {
    path: '/indikatorove-sady/$id/upravit',
    page: withTexts(['monitoring'], () =>
      import('./components/edit-indicator-set-page.tsx').then((m) => m.EditIndicatorSetPage),
    ),
    permission: 'criteria.manage',
  },
];
