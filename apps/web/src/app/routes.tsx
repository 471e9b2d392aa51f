import { comparisonRoutes } from '../features/comparison/routes.tsx';
import { descriptionRoutes } from '../features/cooperation-description/routes.tsx';
import { criteriaRoutes } from '../features/criteria-catalogue/routes.tsx';
import { deliverableRoutes } from '../features/deliverable/routes.tsx';
import { enquiryRoutes, openEnquiryRoutes } from '../features/enquiry/routes.tsx';
import { importRoutes } from '../features/import/routes.tsx';
import { fundingRoutes } from '../features/funding/routes.tsx';
import { handoverRoutes } from '../features/handover/routes.tsx';
import { isEsfRoutes } from '../features/is-esf/routes.tsx';
import { indicatorSetRoutes } from '../features/indicator-set/routes.tsx';
import { indicatorRoutes } from '../features/indicator/routes.tsx';
import { logRoutes } from '../features/advisory-log/routes.tsx';
import { masRoutes } from '../features/mas/routes.tsx';
import { milestoneRoutes } from '../features/milestone/routes.tsx';
import { myDayRoutes } from '../features/my-day/routes.tsx';
import { offlineRoutes } from '../features/offline/routes.tsx';
import { overviewRoutes } from '../features/overview/routes.tsx';
import { participantRoutes } from '../features/participant/routes.tsx';
import { planRoutes } from '../features/plan/routes.tsx';
import { programmeRoutes } from '../features/programme/routes.tsx';
import { publicRoutes } from '../features/session/routes.tsx';
import { silentUnitRoutes } from '../features/silent-unit/routes.tsx';
import { searchRoutes } from '../features/search/routes.tsx';
import { settingsRoutes } from '../features/settings/routes.tsx';
import { timesheetRoutes } from '../features/timesheet/routes.tsx';
import { unitRoutes } from '../features/territorial-unit/routes.tsx';
import { userRoutes } from '../features/user/routes.tsx';
import type { FeatureRoute } from '../shared/lib/feature-route.ts';

/** Screens for signed-in people: the only place where features meet. */
export const signedInRoutes: readonly FeatureRoute[] = [
  ...myDayRoutes,
  ...overviewRoutes,
  ...deliverableRoutes,
  ...unitRoutes,
  ...silentUnitRoutes,
  ...milestoneRoutes,
  ...masRoutes,
  ...enquiryRoutes,
  ...handoverRoutes,
  ...importRoutes,
  ...descriptionRoutes,
  ...planRoutes,
  ...fundingRoutes,
  ...offlineRoutes,
  ...logRoutes,
  ...participantRoutes,
  ...timesheetRoutes,
  ...isEsfRoutes,
  ...indicatorRoutes,
  ...comparisonRoutes,
  ...criteriaRoutes,
  ...indicatorSetRoutes,
  ...userRoutes,
  ...searchRoutes,
  ...settingsRoutes,
];

/** Screens open to everybody, in the frame of the project for those who work in one. */
export const openRoutes: readonly FeatureRoute[] = [...programmeRoutes, ...openEnquiryRoutes];

/** Screens before signing in. */
export const signedOutRoutes: readonly FeatureRoute[] = publicRoutes;
