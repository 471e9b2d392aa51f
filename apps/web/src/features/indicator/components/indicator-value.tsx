import type { Indicator } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useIndicatorName } from '../../../shared/lib/use-indicator-name.ts';
import { ProgressBar } from '../../../shared/ui/progress-bar.tsx';
import { useStanding } from '../hooks/use-standing.ts';
import styles from './indicator-value.module.css';
import { VerdictBadge } from '../../../shared/ui/verdict-badge.tsx';

/** The number of an indicator with its target, plan, what is almost there, and who verified it. */
export function IndicatorValue({ indicator }: { indicator: Indicator }) {
  const t = useText('indicator');
  const format = useFormat();
  const standing = useStanding()(indicator);
  const { value, target, planned, almost } = indicator;
  const shown = { value: format.number(value), target: format.number(target) };
  const valueText =
    planned === null
      ? t('card.progressOnly', shown)
      : t('card.progressPlan', { ...shown, planned: format.number(planned) });
  const name = useIndicatorName()(indicator);
  return (
    <div className={styles.value}>
      <p className={styles.line}>
        <strong className={styles.number}>{shown.value}</strong>
        <span className={styles.of}>{t('card.of', { target: shown.target })}</span>
        {standing ? <span className={styles[standing.tone]}>{standing.text}</span> : null}
        {indicator.latestVerdict ? <VerdictBadge outcome={indicator.latestVerdict.outcome} /> : null}
      </p>
      <ProgressBar
        label={t('card.progress', { name, ...shown })}
        value={value}
        target={target}
        almost={almost}
        planned={planned}
        valueText={valueText}
      />
      <Facts indicator={indicator} />
    </div>
  );
}

function Facts({ indicator }: { indicator: Indicator }) {
  const t = useText('indicator');
  const format = useFormat();
  const { planned, publishedValue, verifiedValue } = indicator;
  const facts = [
    {
      name: t('card.planned'),
      value: planned === null ? t('card.noPlan') : format.number(planned),
      note: planned !== null && indicator.plannedIsAssumption ? t('card.assumption') : '',
    },
    {
      name: t('card.almost'),
      value: format.number(indicator.almost),
      note: indicator.code === 'documents' ? t('card.almostDocuments') : t('card.almostParticipants'),
    },
    ...(publishedValue === null ? [] : [{ name: t('card.published'), value: format.number(publishedValue), note: '' }]),
    ...(verifiedValue === null ? [] : [{ name: t('card.verified'), value: format.number(verifiedValue), note: '' }]),
  ];
  return (
    <dl className={styles.facts}>
      {facts.map((fact) => (
        <div key={fact.name}>
          <dt>{fact.name}</dt>
          <dd>
            {fact.value} {fact.note ? <span className={styles.note}>{fact.note}</span> : null}
          </dd>
        </div>
      ))}
    </dl>
  );
}
