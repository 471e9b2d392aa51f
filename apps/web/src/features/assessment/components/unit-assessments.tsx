import { useState } from 'react';
import { ProblemFailure } from '../../../shared/api/problem-failure.ts';
import { useCan } from '../../../shared/api/session.ts';
import type { AssessedCriterion, Assessment, UnitAssessments as Answer } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import type { UnitSectionProps } from '../../../shared/lib/unit-sections.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { Card } from '../../../shared/ui/card.tsx';
import { EmptyState } from '../../../shared/ui/empty-state.tsx';
import { ErrorState } from '../../../shared/ui/error-state.tsx';
import { SampleBanner } from '../../../shared/ui/sample-mark.tsx';
import { Skeleton } from '../../../shared/ui/skeleton.tsx';
import { TranslatedText } from '../../../shared/ui/translated-text.tsx';
import { useAssessments } from '../api/use-assessments.ts';
import { waitingCriteria } from '../hooks/rating-draft.ts';
import styles from './assessment.module.css';
import { CriterionRow } from './criterion-row.tsx';
import { HistoryDialog } from './history-dialog.tsx';
import { RateDialog } from './rate-dialog.tsx';

type Open =
  | { readonly kind: 'history'; readonly id: string }
  | { readonly kind: 'rate'; readonly queue: readonly string[]; readonly place: number }
  | { readonly kind: 'correct'; readonly id: string; readonly corrected: Assessment };

/** The ratings of one unit, on its page: what was agreed on, how it began, how it stands. */
export function UnitAssessments({ unitId }: UnitSectionProps) {
  const t = useText('criteria');
  const mayRead = useCan('log.read');
  const { data, error, refetch } = useAssessments(unitId, mayRead);
  const isDenied = !mayRead || (error instanceof ProblemFailure && error.status === 404);
  if (isDenied) {
    return (
      <Card title={t('unit.title')}>
        <p className={styles.quiet}>{t('unit.denied')}</p>
      </Card>
    );
  }
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton lines={8} />;
  return <Ratings answer={data} />;
}

function Ratings({ answer }: { answer: Answer }) {
  const t = useText('criteria');
  const [open, setOpen] = useState<Open | null>(null);
  const all = answer.areas.flatMap(({ criteria }) => criteria);
  const find = (id: string): AssessedCriterion | undefined => all.find((one) => one.id === id);
  const waiting = waitingCriteria(answer);
  const mayRate = answer.refusals.length === 0;
  const close = () => setOpen(null);
  if (all.length === 0) {
    return (
      <EmptyState icon="flag" title={t('unit.empty')}>
        {t('unit.emptyText')}
      </EmptyState>
    );
  }
  return (
    <div className={styles.page}>
      {answer.isSample ? <SampleBanner /> : null}
      <div className={styles.head}>
        <p className={styles.lead}>{mayRate ? t('unit.lead') : t('unit.readOnly')}</p>
        {mayRate && waiting.length > 0 ? (
          <Button
            variant="primary"
            icon="edit"
            onPress={() => setOpen({ kind: 'rate', queue: waiting.map(({ id }) => id), place: 0 })}
          >
            {t('unit.rateFirst')}
          </Button>
        ) : null}
      </div>
      {answer.areas.map(({ thematicArea, criteria }) => (
        <Card key={thematicArea.code} title={<TranslatedText cs={thematicArea.nameCs} en={thematicArea.nameEn} />}>
          <ul className={styles.rows}>
            {criteria.map((criterion) => (
              <CriterionRow
                key={criterion.id}
                criterion={criterion}
                onRate={mayRate ? () => setOpen({ kind: 'rate', queue: [criterion.id], place: 0 }) : null}
                onHistory={() => setOpen({ kind: 'history', id: criterion.id })}
              />
            ))}
          </ul>
        </Card>
      ))}
      <Opened answer={answer} open={open} find={find} setOpen={setOpen} onClose={close} />
    </div>
  );
}

interface OpenedProps {
  answer: Answer;
  open: Open | null;
  find: (id: string) => AssessedCriterion | undefined;
  setOpen: (open: Open | null) => void;
  onClose: () => void;
}

function Opened({ answer, open, find, setOpen, onClose }: OpenedProps) {
  if (!open) return null;
  const criterion = find(open.kind === 'rate' ? (open.queue[open.place] ?? '') : open.id);
  if (!criterion) return null;
  if (open.kind === 'history') {
    const mayCorrect = answer.refusals.length === 0;
    const correct = (corrected: Assessment) => setOpen({ kind: 'correct', id: criterion.id, corrected });
    return <HistoryDialog criterion={criterion} onCorrect={mayCorrect ? correct : null} onClose={onClose} />;
  }
  if (open.kind === 'correct') {
    return (
      <RateDialog
        key={open.corrected.id}
        answer={answer}
        criterion={criterion}
        corrected={open.corrected}
        onClose={() => setOpen({ kind: 'history', id: criterion.id })}
      />
    );
  }
  const { queue, place } = open;
  const hasNext = place + 1 < queue.length;
  return (
    <RateDialog
      key={criterion.id}
      answer={answer}
      criterion={criterion}
      corrected={null}
      progress={queue.length > 1 ? { number: place + 1, total: queue.length } : null}
      onNext={hasNext ? () => setOpen({ ...open, place: place + 1 }) : null}
      onClose={onClose}
    />
  );
}
