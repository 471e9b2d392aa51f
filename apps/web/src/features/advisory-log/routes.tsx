import type { FeatureRoute } from '../../shared/lib/feature-route.ts';

/** Screens of the advisory diary. */
export const logRoutes: FeatureRoute[] = [
  {
    path: '/denik',
    page: () => import('./components/log-list-page.tsx').then((module) => module.LogListPage),
    permission: 'log.read',
  },
  {
    path: '/denik/novy',
    page: () => import('./components/new-log-page.tsx').then((module) => module.NewLogPage),
    permission: 'log.write',
  },
  {
    path: '/denik/$id',
    page: () => import('./components/log-detail-page.tsx').then((module) => module.LogDetailPage),
    permission: 'log.read',
  },
];
