import { useState } from 'react';
import type { CriteriaCatalogue } from '../../../shared/api/types.ts';
import { useCan } from '../../../shared/api/session.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { ButtonLink } from '../../../shared/ui/button-link.tsx';
import { Card } from '../../../shared/ui/card.tsx';
import { DataTable } from '../../../shared/ui/data-table.tsx';
import { EmptyState } from '../../../shared/ui/empty-state.tsx';
import { ErrorState } from '../../../shared/ui/error-state.tsx';
import { PageHeader } from '../../../shared/ui/page-header.tsx';
import { SampleBanner } from '../../../shared/ui/sample-mark.tsx';
import { Skeleton } from '../../../shared/ui/skeleton.tsx';
import { useCatalogues } from '../api/use-catalogues.ts';
import { useCatalogueColumns } from '../hooks/use-catalogue-columns.tsx';
import styles from './catalogue.module.css';
import { CreateCatalogueDialog } from './create-catalogue-dialog.tsx';

/** The versions of the catalogue of quality criteria. */
export function CataloguesPage() {
  const t = useText('criteria');
  const { data, error, refetch } = useCatalogues();
  const [isCreating, setCreating] = useState(false);
  const canImport = useCan('import.run');
  const canManage = data?.refusals.length === 0;
  return (
    <>
      <PageHeader
        title={t('list.title')}
        lead={t('list.lead')}
        actions={
          canManage ? (
            <>
              {canImport ? (
                <ButtonLink to="/import" icon="upload">
                  {t('list.import')}
                </ButtonLink>
              ) : null}
              <Button variant="primary" icon="plus" onPress={() => setCreating(true)}>
                {t('list.create')}
              </Button>
            </>
          ) : null
        }
      />
      {error && !data ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton lines={5} /> : null}
      {data ? <Versions items={data.items} /> : null}
      {isCreating && data ? <CreateCatalogueDialog versions={data.items} onClose={() => setCreating(false)} /> : null}
    </>
  );
}

function Versions({ items }: { items: readonly CriteriaCatalogue[] }) {
  const t = useText('criteria');
  const columns = useCatalogueColumns();
  if (items.length === 0) {
    return (
      <EmptyState icon="flag" title={t('list.empty')}>
        {t('list.emptyText')}
      </EmptyState>
    );
  }
  return (
    <div className={styles.page}>
      {items.some(({ isSample }) => isSample) ? <SampleBanner /> : null}
      <Card isFlush>
        <DataTable caption={t('list.caption')} columns={columns} rows={items} rowKey={({ id }) => id} />
      </Card>
    </div>
  );
}
