import { Suspense, useState } from 'react';
import type { PlanDetail, PlanTransition } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { usePlanSections } from '../../../shared/lib/plan-sections.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { Card } from '../../../shared/ui/card.tsx';
import { CzechText } from '../../../shared/ui/czech-text.tsx';
import { PageHeader } from '../../../shared/ui/page-header.tsx';
import { Skeleton } from '../../../shared/ui/skeleton.tsx';
import { domainPlan } from '../hooks/plan-content.ts';
import { HeadDialog } from './head-dialog.tsx';
import { MeasureCounts } from './measure-counts.tsx';
import { ObjectiveCard } from './objective-card.tsx';
import { PlanBadge } from './plan-badge.tsx';
import { PlanDifferences } from './plan-differences.tsx';
import { PlanDownloads } from './plan-downloads.tsx';
import { PlanFacts } from './plan-facts.tsx';
import { PlanFiles } from './plan-files.tsx';
import { PlanHistory } from './plan-history.tsx';
import { PlanNotices } from './plan-notices.tsx';
import { PlanProblems } from './plan-problems.tsx';
import styles from './plan.module.css';
import { PlanStepDialog } from './plan-step-dialog.tsx';
import { PlanSteps } from './plan-steps.tsx';
import { PlanVersions } from './plan-versions.tsx';

/** A plan to be read: what it says, how its measures go, what can be done with it. */
export function PlanView({ plan, onEdit }: { plan: PlanDetail; onEdit: () => void }) {
  const t = useText('plan');
  const [step, setStep] = useState<PlanTransition | null>(null);
  const { shown, standing } = plan;
  const content = domainPlan(shown.content);
  return (
    <>
      <Header plan={plan} onEdit={onEdit} />
      <PlanNotices plan={plan} />
      <div className={styles.layout}>
        <div className={styles.main}>
          <div className={styles.onScreen}>
            <Card title={t('step.title')}>
              <PlanSteps shown={shown} onChoose={setStep} />
            </Card>
          </div>
          <PlanProblems content={content} problems={shown.problems} of="problems" />
          {shown.state === 'draft' ? <PlanProblems content={content} problems={shown.warnings} of="warnings" /> : null}
          <MeasureCounts states={standing.map(({ state }) => state)} />
          <Card title={t('detail.summary')}>
            <p className={styles.text}>
              {content.summary ? <CzechText>{content.summary}</CzechText> : t('detail.noSummary')}
            </p>
          </Card>
          {content.objectives.length === 0 ? <p className={styles.quiet}>{t('detail.noObjectives')}</p> : null}
          {content.objectives.map((objective, index) => (
            <ObjectiveCard key={objective.objectiveKey} objective={objective} number={index + 1} plan={plan} />
          ))}
          <BroughtParts plan={plan} />
          <PlanDifferences plan={plan} />
        </div>
        <div className={styles.side}>
          <PlanFacts plan={plan} />
          <div className={styles.onScreen}>
            <Card title={t('detail.downloads')}>
              <PlanDownloads versionId={shown.id} />
            </Card>
          </div>
          <PlanVersions plan={plan} />
          <PlanFiles shown={shown} />
          <Card title={t('detail.history')}>
            <PlanHistory events={shown.history} />
          </Card>
        </div>
      </div>
      {step ? <PlanStepDialog plan={plan} transition={step} onClose={() => setStep(null)} /> : null}
    </>
  );
}

function Header({ plan, onEdit }: { plan: PlanDetail; onEdit: () => void }) {
  const t = useText('plan');
  const [isCorrecting, setCorrecting] = useState(false);
  const { shown, title, unit } = plan;
  return (
    <>
      <PageHeader
        title={title}
        isTitleCzech
        lead={
          <>
            <CzechText>{unit.name}</CzechText>, {t('list.versionOf', { number: shown.number }).toLowerCase()}
          </>
        }
        crumbs={[{ label: t('title'), to: '/plany' }, { label: title }]}
        aside={<PlanBadge state={shown.state} isWithdrawn={shown.withdrawalReason !== null} />}
        actions={
          <>
            {plan.headRefusals.length === 0 ? (
              <Button onPress={() => setCorrecting(true)}>{t('head.correct')}</Button>
            ) : null}
            {shown.editRefusals.length === 0 ? (
              <Button variant="primary" icon="edit" onPress={onEdit}>
                {t('detail.edit')}
              </Button>
            ) : null}
          </>
        }
      />
      {isCorrecting ? <HeadDialog plan={plan} onClose={() => setCorrecting(false)} /> : null}
    </>
  );
}

/** What other features say of the plan. */
function BroughtParts({ plan: { id, unit, shown } }: { plan: PlanDetail }) {
  return usePlanSections().map(({ key, Section }) => (
    <Suspense key={key} fallback={<Skeleton lines={4} />}>
      <Section planId={id} versionId={shown.id} unitId={unit.id} />
    </Suspense>
  ));
}
