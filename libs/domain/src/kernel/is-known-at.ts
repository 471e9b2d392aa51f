import type { Instant } from './local-date.ts';

/** True when a row was known at a time; `null` asks for what is known now. */
export function isKnownAt(
  row: { readonly recordedFrom: Instant; readonly recordedTo: Instant | null },
  knownAt: Instant | null,
): boolean {
  if (knownAt === null) return row.recordedTo === null;
  const time = Date.parse(knownAt);
  return Date.parse(row.recordedFrom) <= time && (row.recordedTo === null || time < Date.parse(row.recordedTo));
}
