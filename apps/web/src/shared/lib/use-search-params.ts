import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { withPageWords } from './use-page-words.ts';
import type { SearchSpec, SearchValues } from './search-spec.ts';

interface SetOptions {
  /** Adds a step to the history; filters replace the current one. */
  push?: boolean;
  /** What is searched beside the filters and must not stand in the address; without it the words stay as they are. */
  words?: string;
}

type RawSearch = Record<string, string | undefined>;

/**
 * Filters of a screen, kept in the address. Declare the spec outside the component.
 *
 * @example
 * const spec = { q: text(), strana: count(), stav: choice(['planned', 'approved']) };
 * const [filter, setFilter] = useSearchParams(spec);
 * setFilter({ stav: 'approved', strana: 1 });
 */
export function useSearchParams<Spec extends SearchSpec>(
  spec: Spec,
): [SearchValues<Spec>, (change: Partial<SearchValues<Spec>>, options?: SetOptions) => void] {
  const raw = useSearch({ strict: false }) as RawSearch;
  const navigate = useNavigate();
  const values = useMemo(() => readAll(spec, raw) as SearchValues<Spec>, [spec, raw]);
  const setValues = useCallback(
    (change: Partial<SearchValues<Spec>>, options: SetOptions = {}) => {
      const written = writeAll(spec, change);
      const search = (old: RawSearch) => ({ ...old, ...written });
      const state = options.words === undefined ? true : withPageWords(options.words);
      void navigate({ to: '.', search: search as never, state, replace: !options.push, resetScroll: false });
    },
    [navigate, spec],
  );
  return [values, setValues];
}

function readAll(spec: SearchSpec, raw: RawSearch): Record<string, unknown> {
  return Object.fromEntries(Object.entries(spec).map(([key, part]) => [key, part.read(raw[key])]));
}

function writeAll(spec: SearchSpec, change: object): RawSearch {
  const entries = Object.entries(change) as [string, never][];
  return Object.fromEntries(entries.map(([key, value]) => [key, spec[key]?.write(value)]));
}
