import { useMemo, useState } from 'react';
import type { EsfExchange } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { Card } from '../../../shared/ui/card.tsx';
import part from '../../../shared/ui/part.module.css';
import type { Column } from '../../../shared/ui/table-column.ts';
import { useEsfExchanges } from '../api/use-is-esf.ts';
import { PagedList } from './paged-list.tsx';
import { UndoDialog } from './undo-dialog.tsx';

/** Everything that was exchanged, the latest first; what was a mistake is taken back. */
export function HistoryPart() {
  const t = useText('isEsf');
  const [page, setPage] = useState(1);
  const [undone, setUndone] = useState<EsfExchange | null>(null);
  const query = useEsfExchanges(page);
  const columns = useHistoryColumns(setUndone);
  return (
    <Card title={t('history.title')} isFlush>
      <PagedList
        caption={t('history.caption')}
        columns={columns}
        rowKey={(row) => row.id}
        query={query}
        page={page}
        onPage={setPage}
        isMuted={(row) => row.undone !== null}
        empty={{ title: t('history.emptyTitle'), text: t('history.emptyText') }}
      />
      {undone ? <UndoDialog exchange={undone} onClose={() => setUndone(null)} /> : null}
    </Card>
  );
}

function useHistoryColumns(onUndo: (exchange: EsfExchange) => void): readonly Column<EsfExchange>[] {
  const t = useText('isEsf');
  const format = useFormat();
  return useMemo(
    () => [
      { key: 'number', header: t('history.number'), align: 'end', width: '4rem', cell: (row) => row.number },
      {
        key: 'what',
        header: t('history.what'),
        isRowHeader: true,
        cell: (row) => (
          <span className={part.lines}>
            <span>{t(`history.kind.${row.kind}`)}</span>
            {row.periods.length > 0 ? (
              <span className={part.quiet}>{t('history.periods', { periods: row.periods.join(', ') })}</span>
            ) : null}
          </span>
        ),
      },
      { key: 'rows', header: t('history.rows'), align: 'end', cell: (row) => row.total },
      { key: 'leftOut', header: t('history.leftOut'), align: 'end', cell: (row) => row.leftOut },
      {
        key: 'by',
        header: t('history.by'),
        cell: ({ recordedBy, recordedAt, undone }) => (
          <span className={part.lines}>
            <span>{t('list.settled', { name: recordedBy.displayName, on: format.instant(recordedAt) })}</span>
            {undone ? (
              <span className={part.quiet}>
                {t('history.undone', { name: undone.by.displayName, on: format.instant(undone.at) })}
              </span>
            ) : null}
          </span>
        ),
      },
      {
        key: 'undo',
        header: t('history.undo'),
        isHeaderHidden: true,
        align: 'end',
        cell: (row) =>
          row.undone ? null : (
            <Button
              size="s"
              variant="quiet"
              icon="undo"
              aria-label={t('history.undoOf', { number: row.number })}
              onPress={() => onUndo(row)}
            >
              {t('history.undo')}
            </Button>
          ),
      },
    ],
    [t, format, onUndo],
  );
}
