import { OBJECTIVE_CODES, PROGRAMME_ITEM_KINDS } from '@rssz/domain';
import { useCallback } from 'react';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useTranslated } from '../../../shared/i18n/use-translated.ts';
import { useTypedSearch } from '../../../shared/lib/use-typed-search.ts';
import { FilterBar } from '../../../shared/ui/filter-bar.tsx';
import { Select } from '../../../shared/ui/select.tsx';
import { TextField } from '../../../shared/ui/text-field.tsx';
import { useObjectives } from '../api/use-programme.ts';
import { useObjectiveName } from '../hooks/use-objective-name.ts';

export const objectiveCodes = OBJECTIVE_CODES;
export const filterKinds = PROGRAMME_ITEM_KINDS;

export interface ProgrammeFilter {
  q: string;
  cil: (typeof objectiveCodes)[number] | '';
  druh: (typeof filterKinds)[number] | '';
  oblast: string;
}

const none: ProgrammeFilter = { q: '', cil: '', druh: '', oblast: '' };

/** Words and three filters over the items of the catalogue. */
export function ProgrammeFilters({
  filter,
  onChange,
}: {
  filter: ProgrammeFilter;
  onChange: (change: Partial<ProgrammeFilter>) => void;
}) {
  const t = useText('programme');
  const objectiveName = useObjectiveName();
  const areas = useAreas();
  const setWords = useCallback((q: string) => onChange({ q }), [onChange]);
  const [typed, setTyped] = useTypedSearch(filter.q, setWords);
  const activeCount = [filter.cil, filter.druh, filter.oblast].filter(Boolean).length;
  return (
    <FilterBar
      label={t('find.label')}
      activeCount={activeCount}
      onClear={() => onChange({ ...none, q: filter.q })}
      search={
        <TextField
          label={t('find.words')}
          isLabelHidden
          type="search"
          icon="search"
          maxLength={200}
          placeholder={t('find.placeholder')}
          value={typed}
          onChange={setTyped}
        />
      }
    >
      <Select
        label={t('find.objective')}
        isLabelHidden
        emptyLabel={t('find.allObjectives')}
        value={filter.cil}
        onChange={(cil) => onChange({ cil: cil as ProgrammeFilter['cil'] })}
        options={objectiveCodes.map((value) => ({ value, label: objectiveName(value) }))}
      />
      <Select
        label={t('find.kind')}
        isLabelHidden
        emptyLabel={t('find.allKinds')}
        value={filter.druh}
        onChange={(druh) => onChange({ druh: druh as ProgrammeFilter['druh'] })}
        options={filterKinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
      />
      <Select
        label={t('find.area')}
        isLabelHidden
        emptyLabel={t('find.allAreas')}
        value={filter.oblast}
        onChange={(oblast) => onChange({ oblast })}
        options={areas}
      />
    </FilterBar>
  );
}

/** The thematic areas by which items were tagged. */
function useAreas(): { value: string; label: string }[] {
  const translated = useTranslated();
  const { data = [] } = useObjectives();
  const tags = data.flatMap(({ activities, focusAreas }) =>
    [...activities, ...focusAreas].flatMap(({ derived }) => derived.thematicAreas),
  );
  return [...new Map(tags.map((tag) => [tag.code, { value: tag.code, label: translated(tag).text }])).values()];
}
