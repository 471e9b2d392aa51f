import { ENQUIRY_OBJECTIVES } from '@rssz/domain';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useRegionOptions } from '../../../shared/lib/use-region-options.ts';
import { Checkbox } from '../../../shared/ui/checkbox.tsx';
import { FilterBar } from '../../../shared/ui/filter-bar.tsx';
import { Select } from '../../../shared/ui/select.tsx';
import { activeFilters, STATES_OF_PART, wholePart, type QueuePart, type QueueSearch } from '../hooks/queue-search.ts';
import styles from './enquiry.module.css';

interface QueueFiltersProps {
  part: QueuePart;
  search: QueueSearch;
  onChange: (change: Partial<QueueSearch>) => void;
}

/** State within the part, objective and region; only mine, only what is late. What is held belongs to nobody yet. */
export function QueueFilters({ part, search, onChange }: QueueFiltersProps) {
  const t = useText('enquiry');
  const regions = useRegionOptions();
  const states = STATES_OF_PART[part];
  return (
    <div className={styles.filters}>
      <FilterBar
        label={t('queue.filters')}
        activeCount={activeFilters(search)}
        onClear={() => onChange(wholePart(part))}
      >
        {states.length > 0 ? (
          <Select
            label={t('queue.state')}
            emptyLabel={t('queue.anyState')}
            options={states.map((value) => ({ value, label: t(`state.${value}`) }))}
            value={search.stav === part ? '' : search.stav}
            onChange={(value) => onChange({ stav: states.find((one) => one === value) ?? part, strana: 1 })}
          />
        ) : null}
        <Select
          label={t('queue.objective')}
          emptyLabel={t('queue.anyObjective')}
          options={ENQUIRY_OBJECTIVES.map((value) => ({ value, label: t(`objective.${value}`) }))}
          value={search.cil}
          onChange={(value) => onChange({ cil: ENQUIRY_OBJECTIVES.find((one) => one === value) ?? '', strana: 1 })}
        />
        <Select
          label={t('queue.region')}
          emptyLabel={t('queue.anyRegion')}
          options={regions}
          value={search.kraj}
          onChange={(kraj) => onChange({ kraj, strana: 1 })}
        />
        {part === 'suspected' ? null : (
          <Checkbox
            label={t('queue.mine')}
            isSelected={search.moje}
            onChange={(moje) => onChange({ moje, strana: 1 })}
          />
        )}
        {part === 'settled' ? null : (
          <Checkbox
            label={t('queue.overdue')}
            isSelected={search.pozde}
            onChange={(pozde) => onChange({ pozde, strana: 1 })}
          />
        )}
      </FilterBar>
    </div>
  );
}
