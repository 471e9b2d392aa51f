import type { ReactNode } from 'react';
import type { HeatMap } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useAsOf } from '../../../shared/lib/use-as-of.ts';
import { useSearchParams } from '../../../shared/lib/use-search-params.ts';
import { AsOfField } from '../../../shared/ui/as-of-field.tsx';
import { ErrorState } from '../../../shared/ui/error-state.tsx';
import { PageHeader } from '../../../shared/ui/page-header.tsx';
import { Skeleton } from '../../../shared/ui/skeleton.tsx';
import { Tabs } from '../../../shared/ui/tabs.tsx';
import { useHeatMap } from '../api/use-comparison.ts';
import { comparisonSearchSpec } from '../hooks/comparison-search.ts';
import { BlockersPart } from './blockers-part.tsx';
import { ComparisonFilters } from './comparison-filters.tsx';
import { ComparisonNotices } from './comparison-notices.tsx';
import { CountsPart } from './counts-part.tsx';
import { MapPart } from './map-part.tsx';
import { RegionsPart } from './regions-part.tsx';
import { TwoDatesPart } from './two-dates-part.tsx';

/** Every unit and area compared in time: the map, two days, counts, what blocks the goal, and the regions. */
export function ComparisonPage() {
  const t = useText('comparison');
  const { asOf } = useAsOf();
  const [{ kraj, oblast }] = useSearchParams(comparisonSearchSpec);
  const map = useHeatMap({ asOf, region: kraj || undefined, area: oblast || undefined });
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} actions={<AsOfField />} />
      {map.isError ? <ErrorState error={map.error} onRetry={() => void map.refetch()} /> : null}
      {map.isPending ? <Skeleton shape="block" /> : null}
      {map.data ? <Loaded map={map.data} /> : null}
    </>
  );
}

/** A part with the filters that narrow it; the regions are always all of them. */
function narrowed(part: ReactNode) {
  return (
    <>
      <ComparisonFilters />
      {part}
    </>
  );
}

function Loaded({ map }: { map: HeatMap }) {
  const t = useText('comparison');
  const [{ cast }, setParams] = useSearchParams(comparisonSearchSpec);
  const isMapped = map.rows.some(({ cells }) => cells.some((cell) => cell.isMapped || cell.unmapped > 0));
  const waiting = new Set(map.blockers.map(({ unit }) => unit.id)).size;
  const tabs = [
    { id: 'mapa', label: t('part.map'), content: narrowed(<MapPart map={map} caption={t('map.caption')} />) },
    { id: 'dva-dny', label: t('part.twoDates'), content: narrowed(<TwoDatesPart />) },
    { id: 'pocty', label: t('part.counts'), content: narrowed(<CountsPart map={map} />) },
    { id: 'chybi', label: t('part.blockers'), count: waiting, content: narrowed(<BlockersPart map={map} />) },
    { id: 'kraje', label: t('part.regions'), content: <RegionsPart /> },
  ];
  return (
    <>
      <ComparisonNotices
        isInFuture={map.asOfInFuture}
        isSample={map.isSample}
        isMapped={isMapped}
        isNarrow={map.reach === 'own-units'}
      />
      <Tabs
        label={t('part.label')}
        tabs={tabs}
        selected={cast}
        onSelect={(id) => setParams({ cast: comparisonSearchSpec.cast.read(id) })}
      />
    </>
  );
}
