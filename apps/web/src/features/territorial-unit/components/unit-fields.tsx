import type { TerritorialUnit } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { DateField } from '../../../shared/ui/date-field.tsx';
import { Select } from '../../../shared/ui/select.tsx';
import { TextArea } from '../../../shared/ui/text-area.tsx';
import { TextField } from '../../../shared/ui/text-field.tsx';
import { usePlaces } from '../api/use-places.ts';
import { useRegionOptions } from '../../../shared/lib/use-region-options.ts';
import type { UnitDraft } from '../hooks/unit-draft.ts';
import { UNIT_KINDS, useUnitKindName } from '../hooks/use-unit-kind-name.ts';
import styles from './form.module.css';

interface ControlProps {
  id: string;
  name: keyof UnitDraft;
  value: string;
  error: string | undefined;
  onChange: (value: string) => void;
}

interface UnitFieldsProps {
  /** The stored unit; null for a new one. */
  unit: TerritorialUnit | null;
  values: UnitDraft;
  field: (name: keyof UnitDraft) => ControlProps;
}

/** The facts of a unit. */
export function UnitFields({ unit, values, field }: UnitFieldsProps) {
  const t = useText('unit');
  const kindName = useUnitKindName();
  const regions = useRegionOptions();
  const places = useFreePlaceOptions(unit);
  const storedPlace = unit?.place ? String(unit.place.number) : '';
  const changesPlace = values.placeNumber !== storedPlace;
  return (
    <>
      <TextField label={t('field.name')} isRequired maxLength={200} {...field('name')} />
      <div className={styles.pair}>
        <Select
          label={t('field.kind')}
          options={UNIT_KINDS.map((value) => ({ value, label: kindName(value) }))}
          {...field('kind')}
        />
        <Select
          label={t('field.region')}
          isRequired
          emptyLabel={t('form.chooseRegion')}
          options={regions}
          {...field('regionCode')}
        />
      </div>
      <div className={styles.pair}>
        <DateField label={t('field.cooperationFrom')} isOptional {...field('cooperationFrom')} />
        <DateField label={t('field.cooperationTo')} isOptional {...field('cooperationTo')} />
      </div>
      <div className={styles.pair}>
        <Select
          label={t('field.place')}
          hint={t('form.placeHint')}
          emptyLabel={t('form.noPlace')}
          options={places}
          {...field('placeNumber')}
        />
        {changesPlace ? (
          <DateField label={t('field.placeFrom')} hint={t('form.placeFromHint')} {...field('placeFrom')} />
        ) : null}
      </div>
      <TextArea
        label={t('field.note')}
        hint={t('form.noteHint')}
        isOptional
        rows={3}
        maxLength={4000}
        {...field('note')}
      />
    </>
  );
}

/** Free places, and the one the unit holds now. */
function useFreePlaceOptions(unit: TerritorialUnit | null) {
  const { data } = usePlaces();
  return (data ?? [])
    .filter((place) => !place.unit || place.unit.id === unit?.id)
    .map((place) => ({ value: String(place.number), label: place.code }));
}
