import { useMemo, useState } from 'react';
import type { EsfExchange, EsfHoursDifference } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Card } from '../../../shared/ui/card.tsx';
import part from '../../../shared/ui/part.module.css';
import type { Column } from '../../../shared/ui/table-column.ts';
import { useHoursDifferences } from '../api/use-is-esf.ts';
import { LoadList } from './load-list.tsx';
import { PagedList } from './paged-list.tsx';
import { PersonLink } from './person-link.tsx';

/** Hours that differ from what IS ESF says, or from what was exported last. */
export function HoursDifferences({ list }: { list: EsfExchange | null }) {
  const t = useText('isEsf');
  const format = useFormat();
  const [page, setPage] = useState(1);
  const query = useHoursDifferences(page);
  const against = query.data?.against ?? null;
  const columns = useHoursColumns(against === 'export');
  const told = {
    list: t('difference.againstList', { on: list ? format.instant(list.recordedAt) : '' }),
    export: t('difference.againstExport'),
  };
  return (
    <Card title={t('difference.hoursTitle')} isFlush>
      <div className={`${part.stack} ${part.pad}`}>
        <p className={part.quiet}>{against ? told[against] : t('difference.againstNothing')}</p>
        <LoadList kind="supports" label={t('difference.drop')} hint={t('difference.dropHint')} />
      </div>
      {against || query.error ? (
        <PagedList
          caption={t('difference.hoursCaption')}
          columns={columns}
          rowKey={(row) => `${row.person?.id} ${row.line} ${row.specification} ${row.to} ${row.mode}`}
          query={query}
          page={page}
          onPage={setPage}
          empty={{ title: t('difference.hoursEmpty'), text: t('difference.hoursEmptyText') }}
        />
      ) : null}
    </Card>
  );
}

function useHoursColumns(isExport: boolean): readonly Column<EsfHoursDifference>[] {
  const t = useText('isEsf');
  const format = useFormat();
  return useMemo(
    () => [
      {
        key: 'person',
        header: t('difference.person'),
        isRowHeader: true,
        cell: ({ person, line }) =>
          person ? <PersonLink person={person} /> : t('difference.unknownPerson', { line: line ?? '–' }),
      },
      { key: 'specification', header: t('supports.specification'), cell: (row) => row.specification || '–' },
      { key: 'to', header: t('difference.to'), cell: ({ to }) => (to ? format.date(to) : '–') },
      { key: 'mode', header: t('difference.mode'), cell: (row) => t(`difference.${row.mode}`) },
      { key: 'ours', header: t('difference.ours'), align: 'end', cell: (row) => row.ours ?? t('difference.nothing') },
      {
        key: 'theirs',
        header: isExport ? t('difference.exported') : t('difference.theirs'),
        align: 'end',
        cell: (row) => row.theirs ?? t('difference.nothing'),
      },
    ],
    [t, format, isExport],
  );
}
