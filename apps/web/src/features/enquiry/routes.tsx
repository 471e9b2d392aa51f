import { withTexts } from '../../shared/i18n/with-texts.ts';
import type { FeatureRoute } from '../../shared/lib/feature-route.ts';

/** The queue of enquiries and their figures. */
export const enquiryRoutes: FeatureRoute[] = [
  {
    path: '/dotazy',
    page: withTexts(['enquiry'], () => import('./components/enquiries-page.tsx').then((m) => m.EnquiriesPage)),
    permission: 'indicator.read',
  },
  {
    path: '/dotazy/$id',
    page: withTexts(['enquiry'], () => import('./components/enquiry-page.tsx').then((m) => m.EnquiryPage)),
    permission: 'enquiry.handle',
  },
];

/** Where anybody asks. */
export const openEnquiryRoutes: FeatureRoute[] = [
  {
    path: '/zajem/$objective',
    page: withTexts(['enquiry'], () => import('./components/enquiry-form-page.tsx').then((m) => m.EnquiryFormPage)),
  },
];
