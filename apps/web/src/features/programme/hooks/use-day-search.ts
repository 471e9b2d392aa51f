import { useAsOf } from '../../../shared/lib/use-as-of.ts';

/** The day of the catalogue as every link within it carries it on; nothing when today's wording is read. */
export function useDaySearch(): Record<string, string> {
  const { asOf } = useAsOf();
  return asOf ? { k: asOf } : {};
}
