import { withTexts } from '../../shared/i18n/with-texts.ts';
import type { FeatureRoute } from '../../shared/lib/feature-route.ts';

/** Local action groups and where units lie in them. */
export const masRoutes: FeatureRoute[] = [
  {
    path: '/mas',
    page: withTexts(['mas'], () => import('./components/mas-page.tsx').then((m) => m.MasPage)),
    permission: 'mas.read',
  },
  {
    path: '/mas/$id',
    page: withTexts(['mas'], () => import('./components/mas-detail-page.tsx').then((m) => m.MasDetailPage)),
    permission: 'mas.read',
  },
];
