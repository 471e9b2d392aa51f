import type { Indicator } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useAsOf } from '../../../shared/lib/use-as-of.ts';
import { useIndicatorName } from '../../../shared/lib/use-indicator-name.ts';
import { Card } from '../../../shared/ui/card.tsx';
import { Link } from '../../../shared/ui/link.tsx';
import { ProgressBar } from '../../../shared/ui/progress-bar.tsx';
import { Stat } from '../../../shared/ui/stat.tsx';
import { IndicatorNotes } from './indicator-notes.tsx';
import styles from './overview-page.module.css';

/** One indicator: value, target, plan for the day, and a door to what it is counted from. */
export function IndicatorCard({ indicator }: { indicator: Indicator }) {
  const t = useText('app');
  const { asOf } = useAsOf();
  const { code, value, target, planned, almost } = indicator;
  const label = useIndicatorName()(indicator);
  const valueText =
    planned === null
      ? t('overview.valueText', { value, target })
      : t('overview.valueTextPlan', { value, target, planned });
  return (
    <Card className={styles.figure}>
      <Stat label={<h2 className={styles.name}>{label}</h2>} value={value} of={t('overview.of', { target })} />
      <div className={styles.bar}>
        <ProgressBar
          label={label}
          value={value}
          target={target}
          almost={almost}
          planned={planned}
          valueText={valueText}
        />
      </div>
      <IndicatorNotes indicator={indicator} />
      <div className={styles.explain}>
        <Link to="/indikatory/$code" params={{ code } as never} search={(asOf ? { k: asOf } : {}) as never}>
          {t('overview.explain')}
          <span className="visually-hidden">: {label}</span>
        </Link>
      </div>
    </Card>
  );
}
