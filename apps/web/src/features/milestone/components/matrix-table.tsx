import { useCallback, useId, useMemo, useState } from 'react';
import type { MilestoneMatrix, MilestoneMatrixRow } from '../../../shared/api/types.ts';
import { useLocale } from '../../../shared/i18n/use-locale.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { CzechText } from '../../../shared/ui/czech-text.tsx';
import { Link } from '../../../shared/ui/link.tsx';
import { useGridKeys } from '../hooks/use-grid-keys.ts';
import { MatrixCell } from './matrix-cell.tsx';
import styles from './matrix-table.module.css';
import type { OpenStage } from './milestone-dialog.tsx';

interface MatrixTableProps {
  matrix: MilestoneMatrix;
  onOpen: (stage: OpenStage) => void;
}

/** Units down, stages across. It scrolls inside its own frame with the names of the units in sight. */
export function MatrixTable({ matrix, onOpen }: MatrixTableProps) {
  const t = useText('milestone');
  const hintId = useId();
  const [active, setActive] = useState('0.0');
  const onKeyDown = useGridKeys(setActive);
  // The one stop of Tab must be on the page, also when a filter took its row away.
  const stop = Number(active.split('.')[0]) < matrix.rows.length ? active : '0.0';
  return (
    <div className={styles.frame} role="region" aria-label={t('region')} tabIndex={0}>
      <p id={hintId} className="visually-hidden">
        {t('keyboard')}
      </p>
      <table className={styles.matrix} onKeyDown={onKeyDown} aria-describedby={hintId}>
        <caption className="visually-hidden">{t('caption')}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.corner}>
              {t('unit')}
            </th>
            {matrix.stages.map((stage) => (
              <th key={stage} scope="col">
                {t(`short.${stage}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {matrix.rows.map((row, index) => (
            <MatrixRow
              key={row.unit.id}
              row={row}
              index={index}
              stages={matrix.stages}
              activeColumn={stop.startsWith(`${index}.`) ? Number(stop.split('.')[1]) : -1}
              onOpen={onOpen}
              onActive={setActive}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface MatrixRowProps {
  row: MilestoneMatrixRow;
  index: number;
  stages: MilestoneMatrix['stages'];
  activeColumn: number;
  onOpen: (stage: OpenStage) => void;
  onActive: (cell: string) => void;
}

function MatrixRow({ row, index, stages, activeColumn, onOpen, onActive }: MatrixRowProps) {
  const t = useText('milestone');
  const locale = useLocale();
  const cells = useMemo(() => new Map(row.cells.map((cell) => [cell.stage, cell])), [row.cells]);
  const open = useCallback(
    (stage: OpenStage['stage'], cell: string) => {
      onActive(cell);
      onOpen({ unit: row.unit, stage });
    },
    [onActive, onOpen, row.unit],
  );
  const people = row.consultants.map(({ displayName }) => displayName).join(', ');
  return (
    <tr className={styles.row}>
      <th scope="row" className={styles.unit}>
        <Link to="/uzemni-celky/$id" params={{ id: row.unit.id }}>
          <CzechText>{row.unit.name}</CzechText>
        </Link>
        <span className={styles.detail}>
          {[row.place, locale === 'en' ? row.region.nameEn : row.region.nameCs].filter(Boolean).join(' · ')}
        </span>
        <span className={styles.detail}>{people === '' ? t('noConsultant') : people}</span>
      </th>
      {stages.map((stage, column) => (
        <MatrixCell
          key={stage}
          unitName={row.unit.name}
          stage={stage}
          cell={cells.get(stage)}
          position={`${index}.${column}`}
          isStop={column === activeColumn}
          onOpen={open}
        />
      ))}
    </tr>
  );
}
