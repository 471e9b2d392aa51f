import { withTexts } from '../../shared/i18n/with-texts.ts';
import type { FeatureRoute } from '../../shared/lib/feature-route.ts';

/** Screens of the planned documents. */
export const deliverableRoutes: FeatureRoute[] = [
  {
    path: '/vystupy',
    page: () => import('./components/deliverables-page.tsx').then((m) => m.DeliverablesPage),
    permission: 'deliverable.read',
  },
  {
    path: '/vystupy/$id',
    page: withTexts(['deliverable', 'part'], () =>
      import('./components/deliverable-page.tsx').then((m) => m.DeliverablePage),
    ),
    permission: 'deliverable.read',
  },
];
