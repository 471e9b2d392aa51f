import { useQuery } from '@tanstack/react-query';
import type { Settings } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Card } from '../../../shared/ui/card.tsx';
import { DescriptionList } from '../../../shared/ui/description-list.tsx';
import { ErrorState } from '../../../shared/ui/error-state.tsx';
import { Skeleton } from '../../../shared/ui/skeleton.tsx';
import { settingsQuery } from '../api/settings-queries.ts';
import { OutboxState } from './outbox-state.tsx';

/** Clock, mail, queue, files, demo, undelivered events and version. */
export function RunningSettings() {
  const { data, error, refetch } = useQuery(settingsQuery);
  return (
    <Card>
      {error && !data ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
      {!error && !data ? <Skeleton lines={5} /> : null}
      {data ? <Values settings={data} /> : null}
    </Card>
  );
}

function Values({ settings }: { settings: Settings }) {
  const t = useText('settings');
  const format = useFormat();
  const { offsetDays } = settings.clock;
  const shift = offsetDays === 0 ? t('clockReal') : t('clockShift', { count: Math.abs(offsetDays) });
  return (
    <DescriptionList
      items={[
        { term: t('clockNow'), value: format.instant(settings.clock.now) },
        { term: t('clockShiftTerm'), value: shift },
        { term: t('demo'), value: settings.demo ? t('demoOn') : t('demoOff') },
        { term: t('mail'), value: settings.mail.mode === 'smtp' ? t('mailSmtp') : t('mailKept') },
        { term: t('queue'), value: settings.queue === 'redis' ? t('queueRedis') : t('queuePostgres') },
        { term: t('files'), value: settings.files === 's3' ? t('filesS3') : t('filesLocal') },
        { term: t('outbox'), value: <OutboxState failed={settings.outbox.failed} /> },
        { term: t('version'), value: settings.version },
      ]}
    />
  );
}
