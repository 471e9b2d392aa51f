import { useOwnUnits } from '../../../shared/lib/use-own-units.ts';
import { useUnitOptions } from '../../../shared/lib/use-unit-options.ts';
import type { SelectOption } from '../../../shared/ui/select.tsx';

/** Units in which the person may write a log. */
export function useWritableUnitOptions(): { options: SelectOption[]; isLoaded: boolean } {
  const { options, isLoaded } = useUnitOptions();
  const own = useOwnUnits();
  return { options: own ? options.filter((option) => own.has(option.value)) : options, isLoaded };
}
