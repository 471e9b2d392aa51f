import { useState } from 'react';
import { useCan } from '../../../shared/api/session.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useSearchParams } from '../../../shared/lib/use-search-params.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { ButtonLink } from '../../../shared/ui/button-link.tsx';
import { ExportLinks } from '../../../shared/ui/export-links.tsx';
import { PageHeader } from '../../../shared/ui/page-header.tsx';
import { Tabs } from '../../../shared/ui/tabs.tsx';
import { usePlaces } from '../api/use-places.ts';
import { useUnits } from '../api/use-units.ts';
import { unitSearch } from '../hooks/list-search.ts';
import { useSeesAllUnits } from '../../../shared/lib/use-sees-all-units.ts';
import { CreateUnitDialog } from './create-unit-dialog.tsx';
import { PlacesOverview } from './places-overview.tsx';
import { UnitList } from './unit-list.tsx';

/** Territorial units as a list, and the places they take. */
export function UnitsPage() {
  const t = useText('unit');
  const [search, setSearch] = useSearchParams(unitSearch);
  const canManage = useCan('unit.manage');
  const seesAll = useSeesAllUnits();
  const units = useUnits(search);
  const places = usePlaces();
  // The number of the place the new unit is to take; null while nothing is being set up.
  const [creating, setCreating] = useState<{ place: number | null } | null>(null);
  const list = <UnitList units={units} search={search} setSearch={setSearch} canManage={canManage} />;
  const overview = (
    <PlacesOverview
      places={places}
      onlyFree={search.volna}
      onOnlyFree={(volna) => setSearch({ volna })}
      onOccupy={canManage ? (place) => setCreating({ place }) : null}
    />
  );
  return (
    <>
      <PageHeader
        title={t('list.title')}
        actions={
          <>
            <ButtonLink to="/uzemni-celky/bez-kontaktu" icon="clock">
              {t('list.silent')}
            </ButtonLink>
            <ButtonLink to="/predani" icon="send">
              {t('list.handovers')}
            </ButtonLink>
            <ExportLinks kind="territorial-unit" />
            {canManage ? (
              <Button variant="primary" icon="plus" onPress={() => setCreating({ place: null })}>
                {t('list.add')}
              </Button>
            ) : null}
          </>
        }
      />
      {seesAll ? (
        <Tabs
          label={t('list.view')}
          selected={search.zobrazeni}
          onSelect={(id) => setSearch({ zobrazeni: id === 'mista' ? 'mista' : 'seznam' })}
          tabs={[
            { id: 'seznam', label: t('list.viewList'), content: list },
            { id: 'mista', label: t('list.viewPlaces'), count: places.data?.length ?? 0, content: overview },
          ]}
        />
      ) : (
        list
      )}
      {creating ? <CreateUnitDialog place={creating.place} onClose={() => setCreating(null)} /> : null}
    </>
  );
}
