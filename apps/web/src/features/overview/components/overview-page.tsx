import { useQuery } from '@tanstack/react-query';
import { useProject } from '../../../shared/api/session.ts';
import type { Overview } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useAsOf } from '../../../shared/lib/use-as-of.ts';
import { AsOfField } from '../../../shared/ui/as-of-field.tsx';
import { Banner } from '../../../shared/ui/banner.tsx';
import { Card } from '../../../shared/ui/card.tsx';
import { ErrorState } from '../../../shared/ui/error-state.tsx';
import { Link } from '../../../shared/ui/link.tsx';
import { PageHeader } from '../../../shared/ui/page-header.tsx';
import { Skeleton } from '../../../shared/ui/skeleton.tsx';
import { overviewQuery } from '../api/overview-queries.ts';
import { IndicatorCard } from './indicator-card.tsx';
import { IndicatorPace } from './indicator-pace.tsx';
import { KeyActivityTable } from './key-activity-table.tsx';
import { NextDeadlines } from './next-deadlines.tsx';
import { OverdueCard } from './overdue-card.tsx';
import styles from './overview-page.module.css';
import { UnitsCard } from './units-card.tsx';

/** Where the project stands on a day. */
export function OverviewPage() {
  const t = useText('app');
  const project = useProject();
  const format = useFormat();
  const { asOf } = useAsOf();
  const { data, error, refetch } = useQuery(overviewQuery(project.code, asOf));
  const lead = t('overview.lead', {
    number: project.registrationNumber,
    from: format.date(project.startsOn),
    to: format.date(project.endsOn),
  });
  return (
    <>
      <PageHeader title={t('overview.title')} lead={lead} actions={<AsOfField />} />
      {asOf ? (
        <div className={styles.notice}>
          <Banner>{t(data?.asOfInFuture ? 'asOf.future' : 'overview.asOfPast', { date: format.date(asOf) })}</Banner>
        </div>
      ) : null}
      {error && !data ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
      {!error && !data ? <Skeleton lines={8} /> : null}
      {data ? <OverviewContent overview={data} /> : null}
    </>
  );
}

function OverviewContent({ overview }: { overview: Overview }) {
  const t = useText('app');
  return (
    <div className={styles.page}>
      <div className={styles.figures}>
        {overview.indicators.map((indicator) => (
          <IndicatorCard key={indicator.code} indicator={indicator} />
        ))}
        <OverdueCard overview={overview} />
        <UnitsCard overview={overview} />
      </div>
      <div className={styles.charts}>
        {overview.indicators.map((indicator) => (
          <IndicatorPace key={indicator.code} indicator={indicator} />
        ))}
      </div>
      <div className={styles.split}>
        <Card
          title={t('overview.keyActivities')}
          actions={<Link to="/vystupy">{t('overview.allDeliverables')}</Link>}
          isFlush
        >
          <KeyActivityTable rows={overview.keyActivities} />
        </Card>
        <Card title={t('overview.deadlines')} isFlush>
          <NextDeadlines />
        </Card>
      </div>
    </div>
  );
}
