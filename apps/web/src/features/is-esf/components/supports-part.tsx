import { useMemo, useState } from 'react';
import type { EsfDesk, EsfLeftOutSupport } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useProblemText } from '../../../shared/lib/use-problem-text.ts';
import { Card } from '../../../shared/ui/card.tsx';
import { EmptyState } from '../../../shared/ui/empty-state.tsx';
import part from '../../../shared/ui/part.module.css';
import type { Column } from '../../../shared/ui/table-column.ts';
import { useLeftOutSupports } from '../api/use-is-esf.ts';
import { PagedList } from './paged-list.tsx';
import { PeriodsForm } from './periods-form.tsx';
import { PersonLink } from './person-link.tsx';
import { SpecificationForm } from './specification-form.tsx';

/** Step three: the support of matched people by specification and period, and what is left out. */
export function SupportsPart({ desk }: { desk: EsfDesk }) {
  const t = useText('isEsf');
  return (
    <div className={part.stack}>
      <SpecificationForm key={desk.specifications.version} specifications={desk.specifications} />
      {desk.list ? (
        <>
          <PeriodsForm
            key={`${desk.specifications.version} ${desk.list.exchange.id}`}
            periods={desk.supports.periods}
          />
          <LeftOutSupports />
        </>
      ) : (
        <Card title={t('supports.title')} isFlush>
          <EmptyState icon="list" title={t('supports.needsList')}>
            {t('supports.needsListText')}
          </EmptyState>
        </Card>
      )}
    </div>
  );
}

function LeftOutSupports() {
  const t = useText('isEsf');
  const problemText = useProblemText();
  const [page, setPage] = useState(1);
  const query = useLeftOutSupports(page);
  const columns = useMemo(
    (): readonly Column<EsfLeftOutSupport>[] => [
      {
        key: 'person',
        header: t('supports.person'),
        isRowHeader: true,
        cell: ({ person }) => (person ? <PersonLink person={person} /> : '–'),
      },
      { key: 'period', header: t('supports.period'), align: 'end', cell: (row) => row.period },
      { key: 'specification', header: t('supports.specification'), cell: (row) => row.specification ?? '–' },
      { key: 'inPerson', header: t('supports.inPerson'), align: 'end', cell: (row) => row.inPerson },
      { key: 'electronic', header: t('supports.electronic'), align: 'end', cell: (row) => row.electronic },
      { key: 'why', header: t('supports.why'), cell: (row) => problemText(row.problem) },
    ],
    [t, problemText],
  );
  return (
    <Card title={t('supports.leftOutTitle')} isFlush>
      <PagedList
        caption={t('supports.leftOutCaption')}
        columns={columns}
        rowKey={(row) => `${row.person?.id} ${row.period} ${row.specification}`}
        query={query}
        page={page}
        onPage={setPage}
        empty={{ title: t('supports.leftOutEmpty'), text: t('supports.leftOutEmptyText') }}
      />
    </Card>
  );
}
