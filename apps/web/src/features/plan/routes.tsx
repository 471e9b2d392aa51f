import type { FeatureRoute } from '../../shared/lib/feature-route.ts';

/** Screens of plans and their measures. */
export const planRoutes: FeatureRoute[] = [
  {
    path: '/plany',
    page: () => import('./components/plans-page.tsx').then((m) => m.PlansPage),
    permission: 'plan.read',
  },
  {
    path: '/plany/$id',
    page: () => import('./components/plan-page.tsx').then((m) => m.PlanPage),
    permission: 'plan.read',
  },
  {
    path: '/plany/$id/opatreni/$measureId',
    page: () => import('./components/measure-page.tsx').then((m) => m.MeasurePage),
    permission: 'plan.read',
  },
  {
    path: '/opatreni/$measureId',
    page: () => import('./components/measure-place-page.tsx').then((m) => m.MeasurePlacePage),
    permission: 'plan.read',
  },
];
