import type { FeatureRoute } from '../../shared/lib/feature-route.ts';

/** What part of the plans has money, and the calls for applications. */
export const fundingRoutes: FeatureRoute[] = [
  {
    path: '/financovani',
    page: () => import('./components/funding-page.tsx').then((m) => m.FundingPage),
    permission: 'funding.read',
  },
  {
    path: '/vyzvy',
    page: () => import('./components/calls-page.tsx').then((m) => m.CallsPage),
    permission: 'funding.read',
  },
  {
    path: '/vyzvy/$id',
    page: () => import('./components/call-page.tsx').then((m) => m.CallPage),
    permission: 'funding.read',
  },
];
