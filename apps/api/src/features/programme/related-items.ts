import type { StoredItem } from './catalogue-items.ts';

const SHOWN = 5;

/**
 * Items of the same kind in other objectives that share the most derived tags, so that somebody who reads one way to the
 * money sees the others.
 */
export function relatedItems(item: StoredItem, all: readonly StoredItem[]): StoredItem[] {
  const tags = tagsOf(item);
  return all
    .filter((other) => other.objective !== item.objective && other.kind === item.kind && other.kind !== 'objective')
    .map((other) => ({ other, shared: tagsOf(other).filter((tag) => tags.includes(tag)).length }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared)
    .slice(0, SHOWN)
    .map(({ other }) => other);
}

const tagsOf = ({ derived }: StoredItem): string[] => [
  ...(derived.thematicAreas ?? []),
  ...(derived.targetGroups ?? []),
];
