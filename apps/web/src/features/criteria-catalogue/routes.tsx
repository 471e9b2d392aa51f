import type { FeatureRoute } from '../../shared/lib/feature-route.ts';

/** Screens of the catalogue of quality criteria. */
export const criteriaRoutes: FeatureRoute[] = [
  {
    path: '/kriteria',
    page: () => import('./components/catalogues-page.tsx').then((m) => m.CataloguesPage),
    permission: 'unit.read',
  },
  {
    path: '/kriteria/$id',
    page: () => import('./components/catalogue-page.tsx').then((m) => m.CataloguePage),
    permission: 'unit.read',
  },
  {
    path: '/kriteria/$id/upravit',
    page: () => import('./components/edit-catalogue-page.tsx').then((m) => m.EditCataloguePage),
    permission: 'criteria.manage',
  },
];
