import { withTexts } from '../../shared/i18n/with-texts.ts';
import type { FeatureRoute } from '../../shared/lib/feature-route.ts';

/** The reconciliation desk with IS ESF. */
export const isEsfRoutes: FeatureRoute[] = [
  {
    path: '/is-esf',
    page: withTexts(['isEsf', 'log'], () => import('./components/is-esf-page.tsx').then((m) => m.IsEsfPage)),
    permission: 'isesf.exchange',
  },
];
