import type { FeatureRoute } from '../../shared/lib/feature-route.ts';

/** Screens of participants. */
export const participantRoutes: FeatureRoute[] = [
  {
    path: '/ucastnici',
    page: () => import('./components/participant-list-page.tsx').then((module) => module.ParticipantListPage),
    permission: 'participant.read',
  },
  {
    path: '/ucastnici/novy',
    page: () => import('./components/new-participant-page.tsx').then((module) => module.NewParticipantPage),
    permission: 'participant.write',
  },
  {
    path: '/ucastnici/$id',
    page: () => import('./components/participant-page.tsx').then((module) => module.ParticipantPage),
    permission: 'participant.read',
  },
];
