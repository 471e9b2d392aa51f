import type { Stage } from '@rssz/domain';
import { memo } from 'react';
import type { MilestoneCell } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Icon } from '../../../shared/ui/icon.tsx';
import type { StageState } from '../hooks/matrix-search.ts';
import { stateLook, stateOf } from '../hooks/stage-state.ts';
import styles from './matrix-table.module.css';

interface MatrixCellProps {
  unitName: string;
  stage: Stage;
  cell: MilestoneCell | undefined;
  /** "row.column" */
  position: string;
  isStop: boolean;
  onOpen: (stage: Stage, position: string) => void;
}

/** One stage of one unit: icon and month for the eye, a whole sentence for a reader; pressing it opens the stage. */
export const MatrixCell = memo(function MatrixCell(props: MatrixCellProps) {
  const { unitName, stage, cell, position, isStop, onOpen } = props;
  const t = useText('milestone');
  const format = useFormat();
  const state = stateOf(cell);
  const day = dayOf(state, cell);
  // A plain month is a plan; a word says that the stage was left out.
  const hasIcon = state !== 'planned' && state !== 'skipped';
  const label = t(`cell.${state}`, {
    unit: unitName,
    stage: t(`short.${stage}`),
    days: cell?.overdueDays ?? 0,
    date: day === null ? '' : format.date(day),
  });
  return (
    <td className={`${styles.cell} ${styles[state]}`}>
      <span className={styles.face} aria-hidden="true">
        {hasIcon ? <Icon name={stateLook[state].icon} size={14} /> : null}
        {day === null ? null : <span>{format.month(day)}</span>}
        {state === 'overdue' ? (
          <span className={styles.late}>{t('cell.overdueShort', { days: cell?.overdueDays ?? 0 })}</span>
        ) : null}
        {state === 'skipped' ? <span>{t('cell.skippedShort')}</span> : null}
      </span>
      <button
        type="button"
        className={styles.open}
        aria-label={label}
        aria-haspopup="dialog"
        title={label}
        data-cell={position}
        tabIndex={isStop ? 0 : -1}
        onClick={() => onOpen(stage, position)}
      />
    </td>
  );
});

function dayOf(state: StageState, cell: MilestoneCell | undefined): string | null {
  if (!cell || state === 'skipped' || state === 'missing') return null;
  return state === 'reached' ? cell.actualOn : cell.plannedOn;
}
