import { lazy, Suspense, useState } from 'react';
import type { AdvisoryLogDetail } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { flag } from '../../../shared/lib/search-spec.ts';
import { useRouteParam } from '../../../shared/lib/use-route-param.ts';
import { useSearchParams } from '../../../shared/lib/use-search-params.ts';
import { Badge } from '../../../shared/ui/badge.tsx';
import { Button } from '../../../shared/ui/button.tsx';
import { ErrorState } from '../../../shared/ui/error-state.tsx';
import { PageHeader } from '../../../shared/ui/page-header.tsx';
import { Skeleton } from '../../../shared/ui/skeleton.tsx';
import { useAdvisoryLog } from '../api/use-advisory-logs.ts';
import { CorrectLog } from './correct-log.tsx';
import { LogFacts } from './log-facts.tsx';
import { ResponseCard } from './response-card.tsx';
import { SameVisits } from './same-visits.tsx';
import styles from './log-detail-page.module.css';

/** What no reader needs before the log itself comes behind it, so that the way into the diary stays light. */
const LogHistory = lazy(async () => ({ default: (await import('./log-history.tsx')).LogHistory }));
const VoidLogDialog = lazy(async () => ({ default: (await import('./void-log-dialog.tsx')).VoidLogDialog }));

const spec = { oprava: flag() };

/** One log: what it says, who was there, every version of it, and the ways to correct or void it. */
export function LogDetailPage() {
  const t = useText('log');
  const id = useRouteParam('id');
  const log = useAdvisoryLog(id);
  if (log.isError) {
    return (
      <>
        <PageHeader
          title={t('detail.title')}
          crumbs={[{ label: t('title'), to: '/denik' }, { label: t('detail.title') }]}
        />
        <ErrorState error={log.error} onRetry={() => void log.refetch()} />
      </>
    );
  }
  return log.data ? <LogDetail log={log.data} /> : <Skeleton lines={8} />;
}

function LogDetail({ log }: { log: AdvisoryLogDetail }) {
  const t = useText('log');
  const format = useFormat();
  const canWrite = log.isWritable;
  const [{ oprava }, setParams] = useSearchParams(spec);
  const [isVoiding, setVoiding] = useState(false);
  const isCorrecting = oprava && canWrite;
  const heading = t('detail.heading', { unit: log.unit.name, date: format.date(log.heldOn) });

  return (
    <>
      <PageHeader
        title={isCorrecting ? t('form.correctTitle') : heading}
        crumbs={[{ label: t('title'), to: '/denik' }, { label: heading }]}
        aside={
          log.voided ? (
            <Badge icon="close" tone="neutral">
              {t('list.voided')}
            </Badge>
          ) : undefined
        }
        actions={
          canWrite && !isCorrecting ? (
            <>
              <Button icon="edit" onPress={() => setParams({ oprava: true }, { push: true })}>
                {t('detail.correct')}
              </Button>
              <Button icon="trash" variant="danger" onPress={() => setVoiding(true)}>
                {t('detail.void')}
              </Button>
            </>
          ) : undefined
        }
      />
      {isCorrecting ? null : <SameVisits log={log} />}
      <div className={styles.layout}>
        {isCorrecting ? <CorrectLog log={log} onDone={() => setParams({ oprava: false })} /> : <LogFacts log={log} />}
        <div className={styles.main}>
          {isCorrecting ? null : <ResponseCard log={log} />}
          <Suspense fallback={<Skeleton lines={3} />}>
            <LogHistory history={log.history} currentVersion={log.version} />
          </Suspense>
        </div>
      </div>
      {isVoiding ? (
        <Suspense fallback={null}>
          <VoidLogDialog log={log} onClose={() => setVoiding(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
