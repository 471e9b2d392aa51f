import { STAGES } from '@rssz/domain';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useSeesAllUnits } from '../../../shared/lib/use-sees-all-units.ts';
import { FilterBar } from '../../../shared/ui/filter-bar.tsx';
import { SearchBox } from '../../../shared/ui/search-box.tsx';
import { Select } from '../../../shared/ui/select.tsx';
import { useMatrixChoices } from '../api/use-matrix-choices.ts';
import { activeFilters, STAGE_STATES, type MatrixSearch } from '../hooks/matrix-search.ts';
import styles from './matrix-table.module.css';

interface MatrixFiltersProps {
  search: MatrixSearch;
  onChange: (change: Partial<MatrixSearch>) => void;
  onClear: () => void;
}

/** Search, region, consultant, and a stage with its state; all stand in the address. */
export function MatrixFilters({ search, onChange, onClear }: MatrixFiltersProps) {
  const t = useText('milestone');
  const { regions, consultants } = useMatrixChoices();
  const seesAll = useSeesAllUnits();
  const stages = STAGES.map((stage) => ({ value: stage, label: t(`short.${stage}`) }));
  const states = STAGE_STATES.map((state) => ({ value: state, label: t(`state.${state}`) }));
  return (
    <div className={styles.filters}>
      <FilterBar
        label={t('filter.label')}
        activeCount={activeFilters(search)}
        onClear={onClear}
        search={
          <SearchBox
            label={t('filter.search')}
            placeholder={t('filter.searchHint')}
            value={search.q}
            onSearch={(q) => onChange({ q })}
          />
        }
      >
        <Select
          label={t('filter.state')}
          isLabelHidden
          emptyLabel={t('filter.anyState')}
          options={states}
          value={search.stav}
          onChange={(value) => onChange({ stav: STAGE_STATES.find((state) => state === value) ?? '' })}
        />
        <Select
          label={t('filter.stage')}
          isLabelHidden
          emptyLabel={t('filter.anyStage')}
          options={stages}
          value={search.etapa}
          onChange={(value) => onChange({ etapa: STAGES.find((stage) => stage === value) ?? '' })}
        />
        {seesAll ? (
          <>
            <Select
              label={t('filter.region')}
              isLabelHidden
              emptyLabel={t('filter.allRegions')}
              options={regions}
              value={search.kraj}
              onChange={(kraj) => onChange({ kraj })}
            />
            <Select
              label={t('filter.consultant')}
              isLabelHidden
              emptyLabel={t('filter.allConsultants')}
              options={consultants}
              value={search.konzultant}
              onChange={(konzultant) => onChange({ konzultant })}
            />
          </>
        ) : null}
      </FilterBar>
    </div>
  );
}
