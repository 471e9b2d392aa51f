import type { Deliverable } from '../../../shared/api/types.ts';

/** Kinds that every one of the rows may take, in the order of the first; a bulk change offers no other. */
export function commonKinds(rows: readonly Pick<Deliverable, 'allowedKinds'>[]): string[] {
  const [first, ...others] = rows;
  if (!first) return [];
  return first.allowedKinds.filter((kind) => others.every((row) => row.allowedKinds.includes(kind)));
}
