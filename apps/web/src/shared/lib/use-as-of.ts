import { useCallback } from 'react';
import { day } from './search-spec.ts';
import { useSearchParams } from './use-search-params.ts';

const spec = { k: day() };

/** The date figures are counted for, in the address as `?k=2024-06-30`; undefined means today. */
export function useAsOf(): { asOf: string | undefined; setAsOf: (date: string) => void } {
  const [{ k }, setParams] = useSearchParams(spec);
  const setAsOf = useCallback((date: string) => setParams({ k: date }), [setParams]);
  return { asOf: k || undefined, setAsOf };
}
