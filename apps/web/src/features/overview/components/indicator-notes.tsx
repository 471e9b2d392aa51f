import type { Indicator } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import styles from './overview-page.module.css';
import { comparePlan } from './plan-comparison.ts';

/** What the figure means: against the plan, what is just before counting, what is published and verified. */
export function IndicatorNotes({ indicator }: { indicator: Indicator }) {
  const t = useText('app');
  const { code, planned, almost, plannedIsAssumption, publishedValue, verifiedValue } = indicator;
  const almostText =
    code === 'documents'
      ? t('overview.almostDocuments', { count: almost })
      : t('overview.almostParticipants', { count: almost });
  const seen = [
    publishedValue === null ? '' : t('overview.published', { value: publishedValue }),
    verifiedValue === null ? '' : t('overview.verified', { value: verifiedValue }),
  ];
  const line = seen.filter(Boolean).join(' · ');
  return (
    <div className={styles.notes}>
      <p>
        <PlanSentence indicator={indicator} />
        {planned === null ? null : <span className={styles.quiet}> · {t('overview.plan', { planned })}</span>}
        {plannedIsAssumption && planned !== null ? (
          <span className={styles.quiet}> ({t('common.assumption')})</span>
        ) : null}
      </p>
      {almost > 0 ? <p className={styles.quiet}>{almostText}</p> : null}
      {line ? <p className={styles.quiet}>{line}</p> : null}
    </div>
  );
}

function PlanSentence({ indicator }: { indicator: Indicator }) {
  const t = useText('app');
  const { kind, difference: count } = comparePlan(indicator);
  const isDocuments = indicator.code === 'documents';
  if (kind === 'reached') return <span className={styles.ahead}>{t('overview.targetReached')}</span>;
  if (kind === 'unplanned') return <span className={styles.quiet}>{t('overview.noPlan')}</span>;
  if (kind === 'equal') return <span className={styles.ahead}>{t('overview.onPlan')}</span>;
  if (kind === 'ahead') {
    return (
      <span className={styles.ahead}>
        {isDocuments ? t('overview.aheadDocuments', { count }) : t('overview.aheadParticipants', { count })}
      </span>
    );
  }
  return (
    <span className={styles.behind}>
      {isDocuments ? t('overview.behindDocuments', { count }) : t('overview.behindParticipants', { count })}
    </span>
  );
}
