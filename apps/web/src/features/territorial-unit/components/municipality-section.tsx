import { useState } from 'react';
import { useCan } from '../../../shared/api/session.ts';
import type { UnitMunicipality } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { Card } from '../../../shared/ui/card.tsx';
import { DataTable } from '../../../shared/ui/data-table.tsx';
import { EmptyState } from '../../../shared/ui/empty-state.tsx';
import { ErrorState } from '../../../shared/ui/error-state.tsx';
import { Skeleton } from '../../../shared/ui/skeleton.tsx';
import { useMunicipalities } from '../api/use-municipalities.ts';
import { useMunicipalityColumns } from '../hooks/use-municipality-columns.tsx';
import { IndexDialog } from './index-dialog.tsx';
import { MunicipalitiesDialog } from './municipalities-dialog.tsx';
import { MunicipalityWarnings } from './municipality-warnings.tsx';

/** The municipalities that the unit covers, with their points of social exclusion. */
export function MunicipalitySection({ unitId }: { unitId: string }) {
  const t = useText('territory');
  const canImport = useCan('import.run');
  const { data, error, refetch } = useMunicipalities(unitId);
  const [isEditing, setEditing] = useState(false);
  const [indexed, setIndexed] = useState<UnitMunicipality | null>(null);
  const canWrite = data?.refusals.length === 0;
  const columns = useMunicipalityColumns(canWrite ? setIndexed : null);
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton lines={6} />;
  // The dialog shows what is stored by now, not what was when it opened.
  const open = indexed && data.items.find(({ code }) => code === indexed.code);
  return (
    <Card
      title={t('municipality.title')}
      isFlush
      actions={
        canWrite ? (
          <Button size="s" icon="edit" onPress={() => setEditing(true)}>
            {t('municipality.edit')}
          </Button>
        ) : null
      }
    >
      <MunicipalityWarnings list={data} canLoad={canImport} />
      {data.items.length === 0 ? (
        <EmptyState icon="units" title={t('municipality.empty')}>
          {canWrite ? null : t('municipality.emptyRead')}
        </EmptyState>
      ) : (
        <DataTable caption={t('municipality.caption')} columns={columns} rows={data.items} rowKey={(row) => row.code} />
      )}
      {isEditing ? <MunicipalitiesDialog unitId={unitId} stored={data} onClose={() => setEditing(false)} /> : null}
      {open ? <IndexDialog unitId={unitId} municipality={open} onClose={() => setIndexed(null)} /> : null}
    </Card>
  );
}
