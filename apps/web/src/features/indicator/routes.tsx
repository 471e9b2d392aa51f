import type { FeatureRoute } from '../../shared/lib/feature-route.ts';

/** Screens of indicators. */
export const indicatorRoutes: FeatureRoute[] = [
  {
    path: '/indikatory',
    page: () => import('./components/indicator-list-page.tsx').then((module) => module.IndicatorListPage),
    permission: 'indicator.read',
  },
  {
    path: '/indikatory/$code',
    page: () => import('./components/indicator-page.tsx').then((module) => module.IndicatorPage),
    permission: 'indicator.read',
  },
];
