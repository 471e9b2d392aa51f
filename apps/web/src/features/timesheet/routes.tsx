import type { FeatureRoute } from '../../shared/lib/feature-route.ts';

/** Timesheets of a month, findings and employments; and the timesheet of one person. */
export const timesheetRoutes: FeatureRoute[] = [
  {
    path: '/vykazy',
    page: () => import('./components/timesheets-page.tsx').then((m) => m.TimesheetsPage),
    permission: 'timesheet.write',
  },
  {
    path: '/vykazy/$month/$person',
    page: () => import('./components/timesheet-page.tsx').then((m) => m.TimesheetPage),
    permission: 'timesheet.write',
  },
];
