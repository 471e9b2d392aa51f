import type { FeatureRoute } from '../../shared/lib/feature-route.ts';

export const userRoutes: FeatureRoute[] = [
  {
    path: '/sprava/uzivatele',
    page: () => import('./components/users-page.tsx').then((m) => m.UsersPage),
    permission: 'user.manage',
  },
];
