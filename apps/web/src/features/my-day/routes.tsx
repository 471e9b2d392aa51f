import type { FeatureRoute } from '../../shared/lib/feature-route.ts';

export const myDayRoutes: FeatureRoute[] = [
  {
    path: '/muj-den',
    page: () => import('./components/my-day-page.tsx').then((m) => m.MyDayPage),
    permission: 'deadline.read',
  },
];
