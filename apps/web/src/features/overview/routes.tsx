import type { FeatureRoute } from '../../shared/lib/feature-route.ts';

export const overviewRoutes: FeatureRoute[] = [
  {
    path: '/prehled',
    page: () => import('./components/overview-page.tsx').then((m) => m.OverviewPage),
    permission: 'indicator.read',
  },
];
