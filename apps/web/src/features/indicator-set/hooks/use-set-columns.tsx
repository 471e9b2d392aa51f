import { useMemo } from 'react';
import type { IndicatorSet } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Link } from '../../../shared/ui/link.tsx';
import { SampleBadge } from '../../../shared/ui/sample-mark.tsx';
import type { Column } from '../../../shared/ui/table-column.ts';
import styles from '../components/indicator-set.module.css';
import { SetStateBadge } from '../components/set-state.tsx';

/** Columns of the versions of a set. */
export function useSetColumns(): readonly Column<IndicatorSet>[] {
  const t = useText('monitoring');
  const format = useFormat();
  return useMemo(
    () => [
      {
        key: 'version',
        header: t('list.version'),
        isRowHeader: true,
        cell: ({ id, number, isSample }) => (
          <span className={styles.marks}>
            <Link to="/indikatorove-sady/$id" params={{ id }} look="plain">
              {t('list.number', { number })}
            </Link>
            {isSample ? <SampleBadge /> : null}
          </span>
        ),
      },
      { key: 'state', header: t('list.state'), cell: ({ state }) => <SetStateBadge state={state} /> },
      {
        key: 'inForceFrom',
        header: t('list.inForceFrom'),
        cell: ({ inForceFrom, supersededOn }) => {
          if (!inForceFrom) return '–';
          const from = format.date(inForceFrom);
          return supersededOn ? t('list.until', { from, to: format.date(supersededOn) }) : from;
        },
      },
      {
        key: 'indicators',
        header: t('list.indicators'),
        align: 'end',
        cell: ({ indicatorCount }) => format.number(indicatorCount),
      },
    ],
    [t, format],
  );
}
