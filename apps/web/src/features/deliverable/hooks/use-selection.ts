import { useCallback, useState } from 'react';
import type { Deliverable } from '../../../shared/api/types.ts';

export interface Selection {
  rows: readonly Deliverable[];
  ids: ReadonlySet<string>;
  /** Takes the ticks of the page in view; rows of other pages stay as they were. */
  setOnPage: (page: readonly Deliverable[], ids: ReadonlySet<string>) => void;
  toggle: (row: Deliverable) => void;
  clear: () => void;
}

/** The rows ticked for a bulk change; they stay ticked when the list turns a page. */
export function useSelection(): Selection {
  const [selected, setSelected] = useState<ReadonlyMap<string, Deliverable>>(new Map());
  const setOnPage = useCallback((page: readonly Deliverable[], ids: ReadonlySet<string>) => {
    setSelected((current) => {
      const next = new Map(current);
      for (const row of page) setTicked(next, row, ids.has(row.id));
      return next;
    });
  }, []);
  const toggle = useCallback((row: Deliverable) => {
    setSelected((current) => {
      const next = new Map(current);
      setTicked(next, row, !current.has(row.id));
      return next;
    });
  }, []);
  const clear = useCallback(() => setSelected(new Map()), []);
  return { rows: [...selected.values()], ids: new Set(selected.keys()), setOnPage, toggle, clear };
}

function setTicked(selected: Map<string, Deliverable>, row: Deliverable, isTicked: boolean): void {
  if (isTicked) selected.set(row.id, row);
  else selected.delete(row.id);
}
