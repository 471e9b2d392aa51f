import { Suspense, useState } from 'react';
import { ProblemFailure } from '../../../shared/api/problem-failure.ts';
import type { MeasureDetail } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useMeasureSections } from '../../../shared/lib/plan-sections.ts';
import { useProblemText } from '../../../shared/lib/use-problem-text.ts';
import { useRouteParam } from '../../../shared/lib/use-route-param.ts';
import { Banner } from '../../../shared/ui/banner.tsx';
import { Button } from '../../../shared/ui/button.tsx';
import { Card } from '../../../shared/ui/card.tsx';
import { CzechText } from '../../../shared/ui/czech-text.tsx';
import { ErrorState } from '../../../shared/ui/error-state.tsx';
import { PageHeader } from '../../../shared/ui/page-header.tsx';
import { Skeleton } from '../../../shared/ui/skeleton.tsx';
import { useMeasure } from '../api/use-plans.ts';
import { MeasureFacts } from './measure-facts.tsx';
import { MeasureBadge } from './plan-badge.tsx';
import { PlanMissing } from './plan-missing.tsx';
import styles from './plan.module.css';
import { ProgressDialog } from './progress-dialog.tsx';
import { ProgressList } from './progress-list.tsx';

/** One measure: what the plan says of it, how it goes, and what other features bring, such as its money. */
export function MeasurePage() {
  const t = useText('plan');
  const measureId = useRouteParam('measureId');
  const { data, error, refetch } = useMeasure(measureId);
  if (data) return <Measure measure={data} />;
  if (error instanceof ProblemFailure && error.status === 404) return <PlanMissing of="measure" />;
  return (
    <>
      <PageHeader title={error ? t('title') : t('measure.loading')} />
      {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <Skeleton lines={10} />}
    </>
  );
}

function Measure({ measure }: { measure: MeasureDetail }) {
  const t = useText('plan');
  const { plan, code, title, planState } = measure;
  return (
    <>
      <PageHeader
        title={title}
        isTitleCzech
        lead={<CzechText>{measure.unit.name}</CzechText>}
        crumbs={[
          { label: t('title'), to: '/plany' },
          { label: plan.title, to: `/plany/${plan.id}` },
          { label: t('measure.heading', { code }) },
        ]}
        aside={<MeasureBadge state={measure.standing.state} />}
      />
      {planState === 'draft' ? <Banner>{t('measure.drafted')}</Banner> : null}
      {planState === 'superseded' ? <Banner tone="warning">{t('measure.left')}</Banner> : null}
      <div className={styles.layout}>
        <div className={styles.main}>
          {measure.description ? (
            <Card title={t('code.field.description')}>
              <p className={styles.text}>
                <CzechText>{measure.description}</CzechText>
              </p>
            </Card>
          ) : null}
          <Progress measure={measure} />
          <BroughtParts measure={measure} />
        </div>
        <div className={styles.side}>
          <MeasureFacts measure={measure} />
        </div>
      </div>
    </>
  );
}

function Progress({ measure }: { measure: MeasureDetail }) {
  const t = useText('plan');
  const problemText = useProblemText();
  const [isRecording, setRecording] = useState(false);
  const refusal = measure.progressRefusals[0];
  return (
    <Card
      title={t('progress.title')}
      actions={
        refusal ? null : (
          <Button size="s" variant="primary" icon="plus" onPress={() => setRecording(true)}>
            {t('progress.record')}
          </Button>
        )
      }
    >
      {refusal ? (
        <p className={styles.quiet}>
          {refusal.code === 'access.denied' ? t('progress.byWriters') : problemText(refusal)}
        </p>
      ) : null}
      <ProgressList entries={measure.progress} />
      {isRecording ? <ProgressDialog measure={measure} onClose={() => setRecording(false)} /> : null}
    </Card>
  );
}

/** What other features say of the measure. */
function BroughtParts({ measure: { measureId, plan, unit } }: { measure: MeasureDetail }) {
  return useMeasureSections().map(({ key, Section }) => (
    <Suspense key={key} fallback={<Skeleton lines={4} />}>
      <Section measureId={measureId} planId={plan.id} unitId={unit.id} />
    </Suspense>
  ));
}
