import type { ProgrammeCatalogueItem } from '../../../shared/api/types.ts';
import { Card } from '../../../shared/ui/card.tsx';
import { ProgrammeItemRow } from './programme-item-row.tsx';
import styles from './programme.module.css';

/** One list of a document; what the source nests is nested here. Without items it is not shown. */
export function ItemList({ title, items }: { title: string; items: readonly ProgrammeCatalogueItem[] }) {
  if (items.length === 0) return null;
  return (
    <Card title={title}>
      <Nested items={items} parent={null} />
    </Card>
  );
}

function Nested({ items, parent }: { items: readonly ProgrammeCatalogueItem[]; parent: string | null }) {
  const own = items.filter(({ parentCode }) => parentCode === parent);
  if (own.length === 0) return null;
  return (
    <ul className={styles.items}>
      {own.map((item) => (
        <ProgrammeItemRow key={item.code} item={item}>
          <Nested items={items} parent={item.code} />
        </ProgrammeItemRow>
      ))}
    </ul>
  );
}
