import { useCallback, useState, type KeyboardEvent } from 'react';

interface GridPlace {
  row: number;
  column: number;
}

const steps: Readonly<Record<string, (place: GridPlace, last: GridPlace) => GridPlace>> = {
  ArrowUp: ({ row, column }) => ({ row: row - 1, column }),
  ArrowDown: ({ row, column }) => ({ row: row + 1, column }),
  ArrowLeft: ({ row, column }) => ({ row, column: column - 1 }),
  ArrowRight: ({ row, column }) => ({ row, column: column + 1 }),
  Home: ({ row }) => ({ row, column: 0 }),
  End: ({ row }, last) => ({ row, column: last.column }),
  PageUp: ({ row, column }) => ({ row: row - 10, column }),
  PageDown: ({ row, column }) => ({ row: row + 10, column }),
};

const within = (value: number, last: number) => Math.min(Math.max(value, 0), last);

/**
 * One stop of the Tab key for a whole grid of cells, arrows within it. A cell takes the properties of its place on the
 * element that is pressed, and the grid the handler.
 */
export function useGridKeys(rows: number, columns: number) {
  const [place, setPlace] = useState<GridPlace>({ row: 0, column: 0 });
  const onKeyDown = useCallback(
    (event: KeyboardEvent<HTMLElement>) => {
      const step = steps[event.key];
      const from = placeOf(event.target);
      if (!step || !from || event.altKey || event.metaKey) return;
      event.preventDefault();
      const last = { row: rows - 1, column: columns - 1 };
      const next = step(from, last);
      const row = within(next.row, last.row);
      const column = within(next.column, last.column);
      setPlace({ row, column });
      event.currentTarget.querySelector<HTMLElement>(`[data-place="${row}:${column}"]`)?.focus();
    },
    [rows, columns],
  );
  const current = { row: within(place.row, rows - 1), column: within(place.column, columns - 1) };
  const cellProps = (row: number, column: number) => ({
    'data-place': `${row}:${column}`,
    tabIndex: row === current.row && column === current.column ? 0 : -1,
    onFocus: () => setPlace({ row, column }),
  });
  return { onKeyDown, cellProps };
}

function placeOf(target: EventTarget): GridPlace | null {
  const [row, column] = ((target as HTMLElement).dataset['place'] ?? '').split(':').map(Number);
  return row === undefined || column === undefined || Number.isNaN(row) ? null : { row, column };
}
