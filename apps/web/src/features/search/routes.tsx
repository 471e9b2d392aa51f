import { withTexts } from '../../shared/i18n/with-texts.ts';
import type { FeatureRoute } from '../../shared/lib/feature-route.ts';

/** The search over everything. */
export const searchRoutes: FeatureRoute[] = [
  {
    path: '/hledat',
    page: withTexts(['search'], () => import('./components/search-page.tsx').then((m) => m.SearchPage)),
    permission: 'project.read',
  },
];
