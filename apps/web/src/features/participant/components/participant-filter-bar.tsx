import { useText } from '../../../shared/i18n/use-text.ts';
import { useUnitOptions } from '../../../shared/lib/use-unit-options.ts';
import { Checkbox } from '../../../shared/ui/checkbox.tsx';
import { FilterBar } from '../../../shared/ui/filter-bar.tsx';
import { Select } from '../../../shared/ui/select.tsx';
import { countParticipantFilters, type ParticipantFilters } from '../hooks/participant-filters.ts';
import { NameSearch } from './name-search.tsx';

interface ParticipantFilterBarProps {
  filters: ParticipantFilters;
  onChange: (change: Partial<ParticipantFilters>) => void;
  searched: string;
  onSearch: (text: string) => void;
  onClear: () => void;
}

/** Narrows participants by unit, state, nearness to the threshold and completeness; names are searched apart. */
export function ParticipantFilterBar({ filters, onChange, searched, onSearch, onClear }: ParticipantFilterBarProps) {
  const t = useText('participant');
  const code = useText('code');
  const units = useUnitOptions().options;
  const narrow = (change: Partial<ParticipantFilters>) => onChange({ ...change, strana: 1 });
  return (
    <FilterBar
      label={t('filter.legend')}
      activeCount={countParticipantFilters(filters)}
      onClear={onClear}
      search={<NameSearch key={searched} searched={searched} onSearch={onSearch} />}
    >
      <Select
        label={t('filter.unit')}
        emptyLabel={t('filter.allUnits')}
        value={filters.uzemi}
        onChange={(uzemi) => narrow({ uzemi })}
        options={units}
      />
      <Select
        label={t('filter.state')}
        emptyLabel={t('filter.stateAll')}
        value={filters.stav}
        onChange={(stav) => narrow({ stav: stav as ParticipantFilters['stav'] })}
        options={[
          { value: 'zapocteno', label: code('evidenceState.counted') },
          { value: 'temer', label: code('evidenceState.almost') },
          { value: 'nezapocteno', label: code('evidenceState.not-counted') },
        ]}
      />
      <Checkbox label={t('filter.near')} isSelected={filters.blizko} onChange={(blizko) => narrow({ blizko })} />
      <Checkbox
        label={t('filter.incomplete')}
        isSelected={filters.neuplne}
        onChange={(neuplne) => narrow({ neuplne })}
      />
    </FilterBar>
  );
}
