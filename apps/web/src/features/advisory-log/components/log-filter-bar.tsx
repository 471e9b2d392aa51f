import { useText } from '../../../shared/i18n/use-text.ts';
import { useUnitOptions } from '../../../shared/lib/use-unit-options.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { DateField } from '../../../shared/ui/date-field.tsx';
import { FilterBar } from '../../../shared/ui/filter-bar.tsx';
import { Select } from '../../../shared/ui/select.tsx';
import { countLogFilters, type LogFilters } from '../hooks/log-filters.ts';
import { NoteSearch } from './note-search.tsx';

interface LogFilterBarProps {
  filters: LogFilters;
  onChange: (change: Partial<LogFilters>) => void;
  searched: string;
  onSearch: (words: string) => void;
  onClear: () => void;
  today: string;
}

/** Narrows the diary by unit, days, author, kind and state; words of the notes are searched apart. */
export function LogFilterBar({ filters, onChange, searched, onSearch, onClear, today }: LogFilterBarProps) {
  const t = useText('log');
  const { options } = useUnitOptions();
  const narrow = (change: Partial<LogFilters>) => onChange({ ...change, strana: 1 });
  return (
    <FilterBar
      label={t('filter.legend')}
      activeCount={countLogFilters(filters, searched)}
      onClear={onClear}
      search={<NoteSearch value={searched} onChange={onSearch} />}
    >
      <Select
        label={t('filter.unit')}
        emptyLabel={t('filter.allUnits')}
        value={filters.uzemi}
        onChange={(uzemi) => narrow({ uzemi })}
        options={options}
      />
      <DateField label={t('filter.from')} value={filters.od} max={today} onChange={(od) => narrow({ od })} />
      <DateField label={t('filter.to')} value={filters.do} max={today} onChange={(to) => narrow({ do: to })} />
      <Select
        label={t('filter.author')}
        emptyLabel={t('filter.authorAll')}
        value={filters.autor}
        onChange={(autor) => narrow({ autor: autor === 'ja' ? 'ja' : '' })}
        options={[{ value: 'ja', label: t('filter.authorMe') }]}
      />
      <Select
        label={t('filter.kind')}
        emptyLabel={t('filter.kindAll')}
        value={filters.druh}
        onChange={(druh) => narrow({ druh: druh as LogFilters['druh'] })}
        options={[
          { value: 'poradenstvi', label: t('kind.advisory') },
          { value: 'workshop', label: t('kind.workshop') },
          { value: 'skoleni', label: t('kind.training') },
        ]}
      />
      <Select
        label={t('filter.state')}
        emptyLabel={t('filter.stateValid')}
        value={filters.stav}
        onChange={(stav) => narrow({ stav: stav as LogFilters['stav'] })}
        options={[
          { value: 'zneplatnene', label: t('filter.stateVoided') },
          { value: 'vse', label: t('filter.stateAll') },
        ]}
      />
      {filters.ucastnik === '' ? null : (
        <Button icon="close" onPress={() => narrow({ ucastnik: '' })}>
          {t('filter.removeParticipant')}
        </Button>
      )}
    </FilterBar>
  );
}
