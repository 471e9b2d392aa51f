import type { FeatureRoute } from '../../shared/lib/feature-route.ts';

/** Hand-overs of units: those that concern the reader, and the pack of one. */
export const handoverRoutes: FeatureRoute[] = [
  {
    path: '/predani',
    page: () => import('./components/handovers-page.tsx').then((m) => m.HandoversPage),
    permission: 'unit.read',
  },
  {
    path: '/predani/$id',
    page: () => import('./components/handover-page.tsx').then((m) => m.HandoverPage),
    permission: 'unit.read',
  },
];
