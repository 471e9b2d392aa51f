import type { FundingSuggestion } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { tellingWords } from '../hooks/telling-words.ts';
import { FundingItemTitle } from './funding-item-title.tsx';
import { FundingReasons } from './funding-reasons.tsx';
import styles from './funding.module.css';
import { OpenCalls } from './open-calls.tsx';

interface FundingSuggestionProps {
  suggestion: FundingSuggestion;
  mayDecide: boolean;
  /** The first ones show why at once. */
  isUnfolded: boolean;
  onDecide: (decision: 'accept' | 'refuse') => void;
}

/** One activity that may fund the measure, with its reasons and calls. */
export function FundingSuggestionItem({ suggestion, mayDecide, isUnfolded, onDecide }: FundingSuggestionProps) {
  const t = useText('funding');
  const { item, reasons, calls } = suggestion;
  return (
    <li className={styles.item}>
      <FundingItemTitle item={item} words={tellingWords(reasons.flatMap((reason) => reason.item))} />
      <details className={styles.why} open={isUnfolded}>
        <summary>{t('measure.why')}</summary>
        <FundingReasons reasons={reasons} />
      </details>
      <OpenCalls calls={calls} />
      {mayDecide ? (
        <div className={styles.actions}>
          <Button size="s" aria-label={t('measure.acceptItem', { code: item.code })} onPress={() => onDecide('accept')}>
            {t('measure.accept')}
          </Button>
          <Button
            size="s"
            variant="quiet"
            aria-label={t('measure.refuseItem', { code: item.code })}
            onPress={() => onDecide('refuse')}
          >
            {t('measure.refuse')}
          </Button>
        </div>
      ) : null}
    </li>
  );
}
