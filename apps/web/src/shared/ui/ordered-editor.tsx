import { useRef, type ReactNode } from 'react';
import { Button } from './button.tsx';
import type { FoldedItemProps } from './folded-item.tsx';
import styles from './ordered-editor.module.css';

type Moves = Pick<FoldedItemProps, 'isFirst' | 'isLast' | 'onMove' | 'onRemove'>;

interface OrderedEditorProps<Item extends { key: string }> {
  /** Id of the heading, which takes focus from the summary of problems. */
  id: string;
  title: string;
  items: readonly Item[];
  addLabel: string;
  make: (key: string) => Item;
  onChange: (items: readonly Item[]) => void;
  children: (item: Item, index: number, change: (fields: Partial<Item>) => void, moves: Moves) => ReactNode;
}

/** Parts of a draft one under the other: changing, ordering, taking away and adding them. */
export function OrderedEditor<Item extends { key: string }>(props: OrderedEditorProps<Item>) {
  const { id, title, items, addLabel, make, onChange, children } = props;
  const made = useRef(0);
  const move = (index: number, by: -1 | 1) => {
    const next = [...items];
    const [one] = next.splice(index, 1);
    if (one) next.splice(index + by, 0, one);
    onChange(next);
  };
  const add = () => {
    made.current += 1;
    onChange([...items, make(`new-${made.current}`)]);
  };
  return (
    <div className={styles.list}>
      <h2 id={id} tabIndex={-1} className={styles.title}>
        {title}
      </h2>
      {items.map((item, index) =>
        children(
          item,
          index,
          (fields) => onChange(items.map((one) => (one.key === item.key ? { ...one, ...fields } : one))),
          {
            isFirst: index === 0,
            isLast: index === items.length - 1,
            onMove: (by) => move(index, by),
            onRemove: () => onChange(items.filter(({ key }) => key !== item.key)),
          },
        ),
      )}
      <div>
        <Button icon="plus" onPress={add}>
          {addLabel}
        </Button>
      </div>
    </div>
  );
}
