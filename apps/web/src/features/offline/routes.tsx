import { withTexts } from '../../shared/i18n/with-texts.ts';
import type { FeatureRoute } from '../../shared/lib/feature-route.ts';

/** The screen of what waits on this device. */
export const offlineRoutes: FeatureRoute[] = [
  {
    path: '/denik/k-odeslani',
    page: withTexts(['offline', 'visit'], () => import('./components/outbox-page.tsx').then((m) => m.OutboxPage)),
    permission: 'log.write',
  },
];
