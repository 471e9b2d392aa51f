import type { FeatureRoute } from '../../shared/lib/feature-route.ts';

/** Screens of imports. */
export const importRoutes: FeatureRoute[] = [
  {
    path: '/import',
    page: () => import('./components/import-page.tsx').then((m) => m.ImportPage),
    permission: 'import.run',
  },
  {
    path: '/import/$id',
    page: () => import('./components/import-run-page.tsx').then((m) => m.ImportRunPage),
    permission: 'import.run',
  },
];
