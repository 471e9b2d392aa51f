import { DELIVERABLE_STATES } from '@rssz/domain';
import type { Ref } from 'react';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Checkbox } from '../../../shared/ui/checkbox.tsx';
import { FilterBar } from '../../../shared/ui/filter-bar.tsx';
import { SearchBox } from '../../../shared/ui/search-box.tsx';
import { Select, type SelectOption } from '../../../shared/ui/select.tsx';
import styles from './list-filters.module.css';
import { activeFilters, type DeliverableSearch } from '../hooks/list-search.ts';

interface ListFiltersProps {
  search: DeliverableSearch;
  onChange: (change: Partial<DeliverableSearch>) => void;
  onClear: () => void;
  owners: readonly SelectOption[];
  units: readonly SelectOption[];
  searchRef: Ref<HTMLInputElement>;
}

/** Search and filters; each stands in the address, so that a narrowed list can be sent. */
export function ListFilters({ search, onChange, onClear, owners, units, searchRef }: ListFiltersProps) {
  const t = useText('deliverable');
  const code = useText('code');
  const states = DELIVERABLE_STATES.map((state) => ({ value: state, label: code(`deliverableState.${state}`) }));
  return (
    <div className={styles.filters}>
      <FilterBar
        label={t('list.filters')}
        activeCount={activeFilters(search)}
        onClear={onClear}
        search={
          <SearchBox
            ref={searchRef}
            label={t('list.search')}
            placeholder={t('list.searchHint')}
            value={search.q}
            onSearch={(q) => onChange({ q })}
          />
        }
      >
        <Select
          label={t('field.state')}
          emptyLabel={t('list.allStates')}
          options={states}
          value={search.stav}
          onChange={(value) => onChange({ stav: DELIVERABLE_STATES.find((state) => state === value) ?? '' })}
        />
        <Select
          label={t('field.owner')}
          emptyLabel={t('list.allOwners')}
          options={[{ value: 'none', label: t('list.withoutOwner') }, ...owners]}
          value={search.gestor}
          onChange={(value) => onChange({ gestor: value })}
        />
        <Select
          label={t('field.unit')}
          emptyLabel={t('list.allUnits')}
          options={units}
          value={search.uzemi}
          onChange={(value) => onChange({ uzemi: value })}
        />
        <Checkbox
          label={t('list.onlyOverdue')}
          isSelected={search.poTerminu}
          onChange={(isOn) => onChange({ poTerminu: isOn })}
        />
      </FilterBar>
    </div>
  );
}
