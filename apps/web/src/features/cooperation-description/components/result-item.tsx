import { useState } from 'react';
import { useToday } from '../../../shared/api/session.ts';
import type { DescriptionDetail, ExpectedResult, ResultClosing } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Badge, type BadgeTone } from '../../../shared/ui/badge.tsx';
import { Button } from '../../../shared/ui/button.tsx';
import { CzechText } from '../../../shared/ui/czech-text.tsx';
import { DueText } from '../../../shared/ui/due-text.tsx';
import { DescriptionList } from '../../../shared/ui/description-list.tsx';
import { CloseResultDialog } from './close-result-dialog.tsx';
import { ClosingView } from './closing-view.tsx';
import styles from './description.module.css';

const toneOf: Record<ResultClosing['outcome'], BadgeTone> = {
  reached: 'success',
  partly: 'warning',
  'not-reached': 'danger',
};

interface ResultItemProps {
  result: ExpectedResult;
  detail: DescriptionDetail;
}

/** An expected result with its due day and how it ended; whoever writes for the unit closes it here. */
export function ResultItem({ result, detail }: ResultItemProps) {
  const t = useText('description');
  const codes = useText('cooperation');
  const [isClosing, setClosing] = useState(false);
  const closings = detail.closings.filter(({ resultKey }) => resultKey === result.resultKey);
  const current = closings.find(({ isCurrent }) => isCurrent) ?? null;
  const canClose = detail.closingRefusals.length === 0;
  const label = current ? t('result.correctOf', { title: result.title }) : t('result.closeOf', { title: result.title });
  return (
    <li className={styles.item} id={`vysledek-${result.resultKey}`}>
      <div className={styles.itemHead}>
        <p className={styles.itemTitle}>
          <CzechText>{result.title || t('area.unset')}</CzechText>
        </p>
        {current ? (
          <Badge tone={toneOf[current.outcome]}>{codes(`resultOutcome.${current.outcome}`)}</Badge>
        ) : (
          <Badge>{t('result.open')}</Badge>
        )}
        <ResultDue result={result} isClosed={current !== null} />
      </div>
      <ResultFacts result={result} />
      {current ? <ClosingView closings={closings} /> : null}
      {canClose ? (
        <div className={styles.actions}>
          <Button size="s" icon={current ? 'edit' : 'check'} aria-label={label} onPress={() => setClosing(true)}>
            {current ? t('result.correct') : t('result.close')}
          </Button>
        </div>
      ) : null}
      {isClosing ? (
        <CloseResultDialog result={result} detail={detail} current={current} onClose={() => setClosing(false)} />
      ) : null}
    </li>
  );
}

function ResultDue({ result, isClosed }: { result: ExpectedResult; isClosed: boolean }) {
  const t = useText('description');
  const today = useToday();
  if (!result.dueOn) return <span className={styles.quiet}>{t('result.noDue')}</span>;
  const daysLeft = Math.round((Date.parse(result.dueOn) - Date.parse(today)) / 86_400_000);
  return (
    <span className={styles.itemHead}>
      <span className={styles.quiet}>{t('result.due')}</span>
      <DueText dueOn={result.dueOn} daysLeft={isClosed ? null : daysLeft} />
    </span>
  );
}

function ResultFacts({ result }: { result: ExpectedResult }) {
  const t = useText('description');
  const items = [
    { term: t('area.baseline'), value: result.baseline },
    { term: t('area.target'), value: result.target },
    { term: t('area.responsible'), value: result.responsible },
  ].filter(({ value }) => value !== '');
  if (items.length === 0) return null;
  return <DescriptionList items={items.map(({ term, value }) => ({ term, value: <CzechText>{value}</CzechText> }))} />;
}
