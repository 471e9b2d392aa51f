import type { FeatureRoute } from '../../shared/lib/feature-route.ts';

/** The watch over units that nobody has been in touch with. */
export const silentUnitRoutes: FeatureRoute[] = [
  {
    path: '/uzemni-celky/bez-kontaktu',
    page: () => import('./components/silent-units-page.tsx').then((m) => m.SilentUnitsPage),
    permission: 'unit.read',
  },
];
