import { useAsOf } from '../../../shared/lib/use-as-of.ts';

/** The address of the map narrowed to a region, on the same day. */
export function useRegionSearch(): (regionCode: string) => Record<string, string> {
  const { asOf } = useAsOf();
  return (kraj) => ({ kraj, ...(asOf ? { k: asOf } : {}) });
}
