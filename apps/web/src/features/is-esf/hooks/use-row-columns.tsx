import { useMemo } from 'react';
import type { EsfListRow } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Button } from '../../../shared/ui/button.tsx';
import part from '../../../shared/ui/part.module.css';
import type { Column } from '../../../shared/ui/table-column.ts';
import { RowOurs } from '../components/row-ours.tsx';
import { RowStanding } from '../components/row-standing.tsx';

interface RowActions {
  onResolve: (row: EsfListRow) => void;
  onReopen: (row: EsfListRow) => void;
}

/** The row as IS ESF has it, where it stands, whom it is about, and what to do. */
export function useRowColumns({ onResolve, onReopen }: RowActions): readonly Column<EsfListRow>[] {
  const t = useText('isEsf');
  return useMemo(
    () => [
      {
        key: 'who',
        header: t('list.who'),
        isRowHeader: true,
        cell: (row) => (
          <span className={part.lines}>
            <span>{`${row.surname} ${row.givenName}`.trim() || '–'}</span>
            <span className={part.quiet}>
              {[t('list.born', { date: row.birthDate || '–' }), row.municipality].filter(Boolean).join(', ')}
            </span>
          </span>
        ),
      },
      { key: 'line', header: t('list.line'), align: 'end', width: '5rem', cell: (row) => row.line },
      { key: 'standing', header: t('list.standing'), cell: (row) => <RowStanding row={row} /> },
      { key: 'ours', header: t('list.ours'), cell: (row) => <RowOurs row={row} /> },
      {
        key: 'actions',
        header: t('list.actions'),
        isHeaderHidden: true,
        align: 'end',
        cell: (row) =>
          row.settledAt === null ? (
            <Button size="s" aria-label={t('list.resolveOf', { line: row.line })} onPress={() => onResolve(row)}>
              {t('list.resolve')}
            </Button>
          ) : (
            <Button
              size="s"
              variant="quiet"
              icon="undo"
              aria-label={t('list.reopenOf', { line: row.line })}
              onPress={() => onReopen(row)}
            >
              {t('list.reopen')}
            </Button>
          ),
      },
    ],
    [t, onResolve, onReopen],
  );
}
