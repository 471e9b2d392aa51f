import { deliverableRoutes } from '../features/deliverable/routes.tsx';
import { indicatorRoutes } from '../features/indicator/routes.tsx';
import { logRoutes } from '../features/advisory-log/routes.tsx';
import { myDayRoutes } from '../features/my-day/routes.tsx';
import { overviewRoutes } from '../features/overview/routes.tsx';
import { participantRoutes } from '../features/participant/routes.tsx';
import { publicRoutes } from '../features/session/routes.tsx';
import { settingsRoutes } from '../features/settings/routes.tsx';
import { unitRoutes } from '../features/territorial-unit/routes.tsx';
import { userRoutes } from '../features/user/routes.tsx';
import type { FeatureRoute } from '../shared/lib/feature-route.ts';

/** Screens for signed-in people: the only place where features meet. */
export const signedInRoutes: readonly FeatureRoute[] = [
  ...myDayRoutes,
  ...overviewRoutes,
  ...deliverableRoutes,
  ...unitRoutes,
  ...logRoutes,
  ...participantRoutes,
  ...indicatorRoutes,
  ...userRoutes,
  ...settingsRoutes,
];

/** Screens before signing in. */
export const signedOutRoutes: readonly FeatureRoute[] = publicRoutes;
