import type { Indicator } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Card } from '../../../shared/ui/card.tsx';
import { useRuleTexts } from '../hooks/use-rule-texts.ts';
import styles from './indicator-rule.module.css';

/** What counts, where that stands in the source, and how else it could be read. */
export function IndicatorRule({ indicator }: { indicator: Indicator }) {
  const t = useText('indicator');
  const { lines, source, alternatives } = useRuleTexts(indicator);
  return (
    <div className={styles.cards}>
      <Card title={t('rule.valid')}>
        <ul className={styles.list}>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <h3 className={styles.heading}>{t('rule.source')}</h3>
        <p className={styles.source}>{source}</p>
      </Card>
      <Card title={t('rule.alternatives')}>
        <p className={styles.lead}>{t('rule.alternativesLead')}</p>
        <ul className={styles.list}>
          {alternatives.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Card>
    </div>
  );
}
