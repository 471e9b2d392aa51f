import type { HeatMap } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Card } from '../../../shared/ui/card.tsx';
import { stateOrder } from '../hooks/state-order.ts';
import styles from './rule-words.module.css';
import { StateLabel } from './state-label.tsx';

/** The published rule in words, with its version; also the key to the shapes of the map. */
export function RuleWords({ rule }: { rule: HeatMap['rule'] }) {
  const t = useText('comparison');
  return (
    <Card title={t('rule.title')} actions={<span>{t('rule.version', { version: rule.version })}</span>}>
      <p>{t('rule.intro')}</p>
      <dl className={styles.words}>
        {stateOrder.map((state) => (
          <div key={state} className={styles.row}>
            <dt>
              <StateLabel state={state} />
            </dt>
            <dd>{t(`rule.words.${state}`)}</dd>
          </div>
        ))}
      </dl>
      <p>{t('rule.introTwoDates')}</p>
      <p>{t('rule.noAverages')}</p>
    </Card>
  );
}
