import { useText } from '../../../shared/i18n/use-text.ts';
import { FilterBar } from '../../../shared/ui/filter-bar.tsx';
import { SearchBox } from '../../../shared/ui/search-box.tsx';
import { Select } from '../../../shared/ui/select.tsx';
import { useRegionOptions } from '../../../shared/lib/use-region-options.ts';
import styles from './unit-list.module.css';
import { activeFilters, type UnitSearch } from '../hooks/list-search.ts';

interface UnitFiltersProps {
  search: UnitSearch;
  onChange: (change: Partial<UnitSearch>) => void;
  onClear: () => void;
}

/** Search by name and the region; both stand in the address. */
export function UnitFilters({ search, onChange, onClear }: UnitFiltersProps) {
  const t = useText('unit');
  const regions = useRegionOptions();
  return (
    <div className={styles.filters}>
      <FilterBar
        label={t('list.filters')}
        activeCount={activeFilters(search)}
        onClear={onClear}
        search={
          <SearchBox
            label={t('list.search')}
            placeholder={t('list.searchHint')}
            value={search.q}
            onSearch={(q) => onChange({ q })}
          />
        }
      >
        <Select
          label={t('field.region')}
          emptyLabel={t('list.allRegions')}
          options={regions}
          value={search.kraj}
          onChange={(kraj) => onChange({ kraj })}
        />
      </FilterBar>
    </div>
  );
}
