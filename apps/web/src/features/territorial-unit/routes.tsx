import type { FeatureRoute } from '../../shared/lib/feature-route.ts';

/** Screens of the territorial units. */
export const unitRoutes: FeatureRoute[] = [
  {
    path: '/uzemni-celky',
    page: () => import('./components/units-page.tsx').then((m) => m.UnitsPage),
    permission: 'unit.read',
  },
  {
    path: '/uzemni-celky/$id',
    page: () => import('./components/unit-page.tsx').then((m) => m.UnitPage),
    permission: 'unit.read',
  },
];
