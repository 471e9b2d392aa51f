import { useProject } from '../../../shared/api/session.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useSearchParams } from '../../../shared/lib/use-search-params.ts';
import { FilterBar } from '../../../shared/ui/filter-bar.tsx';
import { Select } from '../../../shared/ui/select.tsx';
import { useRegionChoices } from '../api/use-region-choices.ts';
import { comparisonSearchSpec } from '../hooks/comparison-search.ts';
import { useAreaName } from '../hooks/use-area-name.ts';

/** Narrows every part of the screen to a region and to an area. */
export function ComparisonFilters() {
  const t = useText('comparison');
  const nameOf = useAreaName();
  const { thematicAreas } = useProject();
  const [{ kraj, oblast }, setParams] = useSearchParams(comparisonSearchSpec);
  return (
    <FilterBar
      label={t('filter.label')}
      activeCount={Number(kraj !== '') + Number(oblast !== '')}
      onClear={() => setParams({ kraj: '', oblast: '' })}
    >
      <Select
        label={t('filter.region')}
        isLabelHidden
        value={kraj}
        onChange={(value) => setParams({ kraj: value })}
        options={useRegionChoices()}
        emptyLabel={t('filter.allRegions')}
      />
      <Select
        label={t('filter.area')}
        isLabelHidden
        value={oblast}
        onChange={(value) => setParams({ oblast: value })}
        options={thematicAreas.map((area) => ({ value: area.code, label: nameOf(area) }))}
        emptyLabel={t('filter.allAreas')}
      />
    </FilterBar>
  );
}
