import type { FeatureRoute } from '../../shared/lib/feature-route.ts';

/** The matrix of units and stages of cooperation. */
export const milestoneRoutes: FeatureRoute[] = [
  {
    path: '/milniky',
    page: () => import('./components/matrix-page.tsx').then((m) => m.MatrixPage),
    permission: 'unit.read',
  },
];
