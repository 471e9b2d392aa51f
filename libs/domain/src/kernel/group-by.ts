/**
 * Sorts items into groups by a key, both in the order in which they first occur.
 *
 * @example groupBy([1, 2, 3], (one) => one % 2) // Map { 1 => [1, 3], 0 => [2] }
 */
export function groupBy<Key, Item>(items: Iterable<Item>, keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
