import type { HeatMapCell } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useLevelsText } from '../hooks/use-levels-text.ts';
import styles from './cell-content.module.css';
import { mappedMark } from './mapped-mark.ts';
import { StateLabel } from './state-label.tsx';

const shownAtMost = 3;

/** What a cell says: the state in shape and word, and the two levels of each criterion; a level of zero is a zero. */
export function CellContent({ cell }: { cell: HeatMapCell }) {
  const t = useText('comparison');
  // Two days: what was rated by the later one only has a level and no shift.
  const lacksEarlier = cell.state === 'not-assessed' && cell.criteria.some(({ to }) => to !== null);
  const rest = cell.criteria.length - shownAtMost;
  return (
    <>
      <StateLabel
        state={cell.state}
        word={lacksEarlier ? t('state.lacksEarlier') : undefined}
        isWordHidden={cell.state === 'not-chosen'}
      />
      {cell.criteria.length > 0 ? (
        <span className={styles.levels} aria-hidden="true">
          {cell.criteria.slice(0, shownAtMost).map(({ from, to }, index) => (
            <span key={index} className={styles.pair}>
              {pairText(from, to)}
            </span>
          ))}
          {rest > 0 ? <span className={styles.pair}>+{rest}</span> : null}
          {cell.isMapped || cell.unmapped > 0 ? <span className={styles.mapped}>{mappedMark}</span> : null}
        </span>
      ) : null}
      <SpokenLevels cell={cell} />
    </>
  );
}

/** A level that is not there is a dash, so that a zero is a zero. */
function pairText(from: number | null, to: number | null): string {
  return from === null && to === null ? '–' : `${from ?? '–'}→${to ?? '–'}`;
}

function SpokenLevels({ cell }: { cell: HeatMapCell }) {
  const t = useText('comparison');
  const levels = useLevelsText();
  const parts = [
    ...cell.criteria.map(levels),
    ...(cell.isMapped ? [t('mapped.cell')] : []),
    ...(cell.unmapped > 0 ? [t('mapped.unmapped', { count: cell.unmapped })] : []),
  ];
  return parts.length > 0 ? <span className="visually-hidden">, {parts.join(', ')}</span> : null;
}
