import { useText } from '../../../shared/i18n/use-text.ts';
import { choice } from '../../../shared/lib/search-spec.ts';
import { useSearchParams } from '../../../shared/lib/use-search-params.ts';
import { PageHeader } from '../../../shared/ui/page-header.tsx';
import { Tabs } from '../../../shared/ui/tabs.tsx';
import { Mails } from './mails.tsx';
import { RunningSettings } from './running-settings.tsx';

const spec = { cast: choice(['provoz', 'maily'], 'provoz') };

/** How the system runs, and mails it wrote. */
export function SettingsPage() {
  const t = useText('settings');
  const [{ cast }, setParams] = useSearchParams(spec);
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <Tabs
        label={t('tabs')}
        selected={cast}
        onSelect={(id) => setParams({ cast: id === 'maily' ? 'maily' : 'provoz' })}
        tabs={[
          { id: 'provoz', label: t('running'), content: <RunningSettings /> },
          { id: 'maily', label: t('mails'), content: <Mails /> },
        ]}
      />
    </>
  );
}
