import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { useLocale } from '../shared/i18n/use-locale.ts';
import { MeasureSectionsContext, PlanSectionsContext } from '../shared/lib/plan-sections.ts';
import { UnitSectionsContext } from '../shared/lib/unit-sections.ts';
import { ToastRegion } from '../shared/ui/toast-region.tsx';
import { OfflineBanner } from './offline-banner.tsx';
import { measureSections } from './measure-sections.ts';
import { planSections } from './plan-sections.ts';
import { queryClient } from './query-client.ts';
import { router } from './router.tsx';
import { unitSections } from './unit-sections.ts';

/** Everything every screen stands on. */
export function Providers() {
  const locale = useLocale();
  return (
    <I18nProvider locale={locale === 'en' ? 'en-GB' : 'cs-CZ'}>
      <QueryClientProvider client={queryClient}>
        <OfflineBanner />
        <UnitSectionsContext value={unitSections}>
          <PlanSectionsContext value={planSections}>
            <MeasureSectionsContext value={measureSections}>
              <RouterProvider router={router} />
            </MeasureSectionsContext>
          </PlanSectionsContext>
        </UnitSectionsContext>
        <ToastRegion />
      </QueryClientProvider>
    </I18nProvider>
  );
}
