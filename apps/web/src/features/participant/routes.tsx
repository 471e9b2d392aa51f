import { withTexts } from '../../shared/i18n/with-texts.ts';
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
    page: withTexts(['sheet', 'protection'], () =>
      import('./components/participant-page.tsx').then((module) => module.ParticipantPage),
    ),
    permission: 'participant.read',
  },
  {
    path: '/ochrana-udaju',
    page: withTexts(['participant', 'protection'], () =>
      import('./components/data-protection-page.tsx').then((module) => module.DataProtectionPage),
    ),
    permission: 'participant.protect',
  },
];
