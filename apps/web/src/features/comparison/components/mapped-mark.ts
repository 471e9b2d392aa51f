/** Stands beside levels that are compared across versions of the catalogue. */
export const mappedMark = '⇄';
