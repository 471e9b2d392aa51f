import type { ImportRow } from '../../../shared/api/types.ts';

const CELLS_SHOWN = 3;

/** The beginning of a row by which people know it: its first cells that are not empty. */
export const recordName = ({ cells }: ImportRow): string =>
  cells
    .map(({ text }) => text)
    .filter((text) => text !== '')
    .slice(0, CELLS_SHOWN)
    .join(' · ');
