import type { EsfListRow } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useProblemText } from '../../../shared/lib/use-problem-text.ts';
import { Badge, type BadgeTone } from '../../../shared/ui/badge.tsx';
import part from '../../../shared/ui/part.module.css';

const TONE: Readonly<Record<EsfListRow['state'], BadgeTone>> = {
  ambiguous: 'warning',
  unmatched: 'warning',
  matchable: 'info',
  unusable: 'danger',
  linked: 'success',
  matched: 'success',
  'not-ours': 'neutral',
};

/** Where a row stands and why: its faults, the reason it was set aside, who decided. */
export function RowStanding({ row }: { row: EsfListRow }) {
  const t = useText('isEsf');
  const format = useFormat();
  const problemText = useProblemText();
  const { state, problems, reason, settledBy, settledAt } = row;
  const isOpen = settledAt === null;
  return (
    <span className={part.lines}>
      <Badge tone={TONE[state]}>{t(`list.state.${state}`)}</Badge>
      {problems.map((problem) => (
        <span key={`${problem.code} ${problem.field ?? ''}`}>
          {problem.field
            ? t('list.column', { column: problem.field, text: problemText(problem) })
            : problemText(problem)}
        </span>
      ))}
      {isOpen && problems.length === 0 && isExplained(state) ? (
        <span className={part.quiet}>{t(`list.explain.${state}`)}</span>
      ) : null}
      {reason ? <span>{reason}</span> : null}
      {settledBy && settledAt ? (
        <span className={part.quiet}>
          {t('list.settled', { name: settledBy.displayName, on: format.instant(settledAt) })}
        </span>
      ) : null}
    </span>
  );
}

type Explained = 'ambiguous' | 'unmatched' | 'matchable' | 'unusable';

const isExplained = (state: EsfListRow['state']): state is Explained =>
  state !== 'linked' && state !== 'matched' && state !== 'not-ours';
