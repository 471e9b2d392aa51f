import type { Problem } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useRegionOptions } from '../../../shared/lib/use-region-options.ts';
import { usePlaces } from '../api/use-places.ts';
import type { UnitDraft, UnitField } from './unit-draft.ts';
import { usePeriodText } from './use-period-text.ts';
import { useUnitKindName } from './use-unit-kind-name.ts';

/** Fields of a unit's draft, their values and what is wrong with them, in words. */
export function useDraftWords() {
  const t = useText('unit');
  const format = useFormat();
  const kindName = useUnitKindName();
  const regions = useRegionOptions();
  const places = usePlaces();
  const asIs = (value: string) => value;
  const inWords: Record<UnitField, (value: string) => string> = {
    name: asIs,
    note: asIs,
    kind: kindName,
    regionCode: (code) => regions.find((region) => region.value === code)?.label ?? code,
    placeNumber: (number) => places.data?.find((place) => String(place.number) === number)?.code ?? number,
    cooperationFrom: format.date,
    cooperationTo: format.date,
  };
  const periodText = usePeriodText();
  /** Who holds the place and when; the name only when the server gave it. */
  const heldText = ({ number, unit, validFrom, validTo }: NonNullable<Problem['params']>) => {
    const place = inWords.placeNumber(String(number));
    const period = periodText(String(validFrom), validTo === undefined ? null : String(validTo));
    return unit === undefined
      ? t('form.placeHeldElsewhere', { place, period })
      : t('form.placeHeld', { place, period, unit: String(unit) });
  };
  const labels = { regionCode: 'region', placeNumber: 'place' } as const;
  return {
    fieldName: (field: UnitField) =>
      t(`field.${field === 'regionCode' || field === 'placeNumber' ? labels[field] : field}`),
    valueText: (field: UnitField, draft: UnitDraft) =>
      draft[field].trim() === '' ? t('unset') : inWords[field](draft[field]),
    problemText: (problem: Problem) => {
      if (problem.code === 'unit.place-taken') return heldText(problem.params ?? {});
      if (problem.code !== 'validation.required') return undefined;
      return problem.field === 'regionCode' ? t('form.regionRequired') : t('form.nameRequired');
    },
  };
}
