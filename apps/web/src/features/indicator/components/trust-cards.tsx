import type { Indicator } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { Card } from '../../../shared/ui/card.tsx';
import { useRuleTexts } from '../hooks/use-rule-texts.ts';
import styles from './indicator-page.module.css';
import { CzechText } from '../../../shared/ui/czech-text.tsx';
import { VerdictBadge } from '../../../shared/ui/verdict-badge.tsx';

interface TrustCardsProps {
  indicator: Indicator;
  /** Opens a part of the page. */
  onOpen: (part: string) => void;
}

/** Why the number can be believed: the rule it is counted by, and who looked at it last. */
export function TrustCards({ indicator, onOpen }: TrustCardsProps) {
  const t = useText('indicator');
  const lines = useRuleTexts(indicator);
  return (
    <>
      <Card
        title={t('rule.title')}
        actions={
          <Button variant="quiet" size="s" onPress={() => onOpen('pravidlo')}>
            {t('rule.more')}
          </Button>
        }
      >
        <p className={styles.line}>{lines[0]}</p>
      </Card>
      <LatestVerdict indicator={indicator} onOpen={onOpen} />
    </>
  );
}

function LatestVerdict({ indicator, onOpen }: TrustCardsProps) {
  const t = useText('indicator');
  const format = useFormat();
  const verdict = indicator.latestVerdict;
  if (!verdict) return null;
  const value = verdict.value === null ? '–' : format.number(verdict.value);
  return (
    <Card
      title={t('verdict.latest')}
      actions={
        <Button variant="quiet" size="s" onPress={() => onOpen('overeni')}>
          {t('verdict.more')}
        </Button>
      }
    >
      <p className={styles.line}>
        <VerdictBadge outcome={verdict.outcome} /> {t('verdict.asOf', { value, date: format.date(verdict.asOf) })}
      </p>
      <p className={styles.finding}>
        <CzechText>{verdict.finding}</CzechText>
      </p>
      <p className={styles.by}>
        {t('verdict.line', { by: verdict.by.displayName, at: format.instant(verdict.recordedAt) })}
      </p>
    </Card>
  );
}
