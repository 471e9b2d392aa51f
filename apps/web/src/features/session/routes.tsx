import type { FeatureRoute } from '../../shared/lib/feature-route.ts';

/** Screens before signing in. */
export const publicRoutes: FeatureRoute[] = [
  { path: '/prihlaseni', page: () => import('./components/sign-in-page.tsx').then((m) => m.SignInPage) },
  {
    path: '/prvni-spravce',
    page: () => import('./components/first-administrator-page.tsx').then((m) => m.FirstAdministratorPage),
  },
  { path: '/heslo', page: () => import('./components/set-password-page.tsx').then((m) => m.SetPasswordPage) },
];
