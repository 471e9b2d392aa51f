import type { Indicator } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Card } from '../../../shared/ui/card.tsx';
import { useRuleTexts } from '../hooks/use-rule-texts.ts';
import { RuleVersions } from './rule-versions.tsx';
import styles from './indicator-rule.module.css';
import { RuleChoices } from './rule-choices.tsx';

/** What counts, what the project decided about it, on whose word, and how else it could be read. */
export function IndicatorRule({ indicator }: { indicator: Indicator }) {
  const t = useText('indicator');
  const lines = useRuleTexts(indicator);
  return (
    <div className={styles.cards}>
      <Card title={t('rule.valid')}>
        <ul className={styles.list}>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Card>
      {indicator.code === 'participants' ? <RuleVersions /> : null}
      <Card title={t('rule.choices')} isFlush>
        <p className={styles.lead}>{t('rule.choicesLead')}</p>
        <RuleChoices indicator={indicator} />
      </Card>
    </div>
  );
}
