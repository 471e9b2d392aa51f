import { withTexts } from '../../shared/i18n/with-texts.ts';
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
    path: '/denik/k-odeslani/$id',
    page: withTexts(['offline'], () =>
      import('./components/edit-unsent-page.tsx').then((module) => module.EditUnsentPage),
    ),
    permission: 'log.write',
  },
  {
    path: '/denik/$id',
    page: withTexts(['visit'], () => import('./components/log-detail-page.tsx').then((module) => module.LogDetailPage)),
    permission: 'log.read',
  },
];
