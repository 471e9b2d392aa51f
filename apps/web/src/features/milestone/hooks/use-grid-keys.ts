import { useCallback, type KeyboardEvent } from 'react';

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
};

/**
 * Arrows move between the buttons of a table, a cell at a time; Tab enters and leaves it as one stop. The buttons carry
 * `data-cell="row.column"`.
 */
export function useGridKeys(onMove: (cell: string) => void): (event: KeyboardEvent<HTMLElement>) => void {
  return useCallback(
    (event) => {
      const step = STEPS[event.key];
      const from = (event.target as HTMLElement).dataset['cell'];
      if (!step || from === undefined) return;
      const [row = 0, column = 0] = from.split('.').map(Number);
      const to = `${row + step[0]}.${column + step[1]}`;
      const next = event.currentTarget.querySelector<HTMLElement>(`[data-cell="${to}"]`);
      if (!next) return;
      event.preventDefault();
      onMove(to);
      next.focus();
    },
    [onMove],
  );
}
