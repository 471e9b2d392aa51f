const collator = new Intl.Collator('cs', { numeric: true });

/**
 * Czech alphabetical order: *ch* after *h*, *č* after *c*, and ÚC 2 before ÚC 10.
 *
 * Source: domain.md §6. Example: `['Cheb', 'Hodonín'].sort(compareCzech)` → `['Hodonín', 'Cheb']`.
 */
export function compareCzech(a: string, b: string): number {
  return collator.compare(a, b);
}
