import type { Indicator } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useAsOf } from '../../../shared/lib/use-as-of.ts';
import { useIndicatorName } from '../../../shared/lib/use-indicator-name.ts';
import { ButtonLink } from '../../../shared/ui/button-link.tsx';
import { Card } from '../../../shared/ui/card.tsx';
import styles from './indicator-card.module.css';
import { IndicatorCourse } from './indicator-course.tsx';
import { IndicatorValue } from './indicator-value.tsx';

/** One indicator on the overview of both. */
export function IndicatorCard({ indicator }: { indicator: Indicator }) {
  const t = useText('indicator');
  const { asOf } = useAsOf();
  const nameOf = useIndicatorName();
  return (
    <Card title={nameOf(indicator)}>
      <div className={styles.stack}>
        <IndicatorValue indicator={indicator} />
        <ButtonLink
          to="/indikatory/$code"
          params={{ code: indicator.code }}
          search={(asOf ? { k: asOf } : {}) as never}
          icon="search"
        >
          {t('card.explain')}
        </ButtonLink>
        <IndicatorCourse indicator={indicator} titleLevel={3} />
      </div>
    </Card>
  );
}
