import type { FeatureRoute } from '../../shared/lib/feature-route.ts';

/** Screens of cooperation descriptions. */
export const descriptionRoutes: FeatureRoute[] = [
  {
    path: '/uzemni-celky/$id/popis-spoluprace',
    page: () => import('./components/unit-descriptions-page.tsx').then((m) => m.UnitDescriptionsPage),
    permission: 'unit.read',
  },
  {
    path: '/popisy-spoluprace/$id',
    page: () => import('./components/description-page.tsx').then((m) => m.DescriptionPage),
    permission: 'unit.read',
  },
  {
    path: '/ocekavane-vysledky/$key',
    page: () => import('./components/result-place-page.tsx').then((m) => m.ResultPlacePage),
    permission: 'unit.read',
  },
];
