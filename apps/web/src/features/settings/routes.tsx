import type { FeatureRoute } from '../../shared/lib/feature-route.ts';

export const settingsRoutes: FeatureRoute[] = [
  {
    path: '/sprava/nastaveni',
    page: () => import('./components/settings-page.tsx').then((m) => m.SettingsPage),
    permission: 'settings.manage',
  },
  {
    path: '/sprava/udalosti',
    page: () => import('./components/audit-page.tsx').then((m) => m.AuditPage),
    permission: 'audit.read',
  },
];
