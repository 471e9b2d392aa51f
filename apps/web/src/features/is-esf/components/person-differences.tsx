import { useMemo, useState } from 'react';
import type { EsfPersonDifference } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useMissingFields } from '../../../shared/lib/use-missing-fields.ts';
import { Card } from '../../../shared/ui/card.tsx';
import { EmptyState } from '../../../shared/ui/empty-state.tsx';
import part from '../../../shared/ui/part.module.css';
import type { Column } from '../../../shared/ui/table-column.ts';
import { usePersonDifferences } from '../api/use-is-esf.ts';
import styles from './is-esf.module.css';
import { PagedList } from './paged-list.tsx';
import { PersonLink } from './person-link.tsx';

/** Matched people whom IS ESF has in another way. Without a list there is nothing to ask for. */
export function PersonDifferences({ hasList }: { hasList: boolean }) {
  const t = useText('isEsf');
  return (
    <Card title={t('difference.personsTitle')} isFlush>
      {hasList ? (
        <Differing />
      ) : (
        <EmptyState icon="list" title={t('difference.noList')}>
          {t('difference.noListText')}
        </EmptyState>
      )}
    </Card>
  );
}

function Differing() {
  const t = useText('isEsf');
  const fieldName = useMissingFields();
  const [page, setPage] = useState(1);
  const query = usePersonDifferences(page);
  const columns = useMemo((): readonly Column<EsfPersonDifference>[] => {
    const side = (key: 'ours' | 'theirs'): Column<EsfPersonDifference> => ({
      key,
      header: t(`difference.${key}`),
      cell: ({ fields }) => (
        <dl className={styles.pairs}>
          {fields.map((one) => (
            <div key={one.column}>
              <dt>{fieldName([one.field])}</dt>
              <dd>{one[key] || t('difference.empty')}</dd>
            </div>
          ))}
        </dl>
      ),
    });
    return [
      {
        key: 'person',
        header: t('difference.person'),
        isRowHeader: true,
        cell: (row) => <PersonLink person={row.person} />,
      },
      side('ours'),
      side('theirs'),
    ];
  }, [t, fieldName]);
  return (
    <>
      <p className={`${part.quiet} ${part.pad}`}>{t('difference.note')}</p>
      <PagedList
        caption={t('difference.personsCaption')}
        columns={columns}
        rowKey={(row) => row.person.id}
        query={query}
        page={page}
        onPage={setPage}
        empty={{ title: t('difference.personsEmpty'), text: t('difference.personsEmptyText') }}
      />
    </>
  );
}
