import { useMemo, useState } from 'react';
import type { EsfUnlistedPerson } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Badge } from '../../../shared/ui/badge.tsx';
import { Card } from '../../../shared/ui/card.tsx';
import type { Column } from '../../../shared/ui/table-column.ts';
import { useUnlistedPersons } from '../api/use-is-esf.ts';
import { PagedList } from './paged-list.tsx';
import { PersonLink } from './person-link.tsx';

/** Our people whom the list from IS ESF does not have. */
export function UnlistedPersons() {
  const t = useText('isEsf');
  const [page, setPage] = useState(1);
  const query = useUnlistedPersons(page);
  const columns = useMemo(
    (): readonly Column<EsfUnlistedPerson>[] => [
      {
        key: 'person',
        header: t('persons.person'),
        isRowHeader: true,
        cell: (row) => <PersonLink person={row.person} />,
      },
      {
        key: 'complete',
        header: t('list.isComplete'),
        cell: (row) => (
          <Badge tone={row.isComplete ? 'success' : 'warning'}>
            {row.isComplete ? t('list.completeYes') : t('list.completeNo')}
          </Badge>
        ),
      },
    ],
    [t],
  );
  return (
    <Card title={t('list.unlistedTitle')} isFlush>
      <PagedList
        caption={t('list.unlistedCaption')}
        columns={columns}
        rowKey={(row) => row.person.id}
        query={query}
        page={page}
        onPage={setPage}
        empty={{ title: t('list.unlistedEmpty'), text: t('list.unlistedEmptyText') }}
      />
    </Card>
  );
}
