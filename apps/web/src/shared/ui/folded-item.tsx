import { useState, type ReactNode } from 'react';
import styles from './folded-item.module.css';
import { IconButton } from './icon-button.tsx';

export interface FoldedItemProps {
  /** What the folded row is called. */
  name: ReactNode;
  /** Just added: open from the start. */
  isNew: boolean;
  /** Something in it is wrong: it opens by itself. */
  isWrong: boolean;
  isFirst: boolean;
  isLast: boolean;
  words: { up: string; down: string; remove: string };
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
  children: ReactNode;
}

/** One part of a draft: folded until somebody opens it or something in it is wrong, with buttons to order and remove it. */
export function FoldedItem(props: FoldedItemProps) {
  const { name, isNew, isWrong, isFirst, isLast, words, onMove, onRemove, children } = props;
  const [isUnfolded, setOpen] = useState(isNew);
  const isOpen = isUnfolded || isWrong;
  return (
    <details
      className={`${styles.item}${isWrong ? ` ${styles.wrong}` : ''}`}
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary className={styles.summary}>{name}</summary>
      {isOpen ? (
        <div className={styles.body}>
          <div className={styles.tools}>
            <IconButton icon="chevronUp" size="s" label={words.up} isDisabled={isFirst} onPress={() => onMove(-1)} />
            <IconButton icon="chevronDown" size="s" label={words.down} isDisabled={isLast} onPress={() => onMove(1)} />
            <IconButton icon="trash" size="s" label={words.remove} onPress={onRemove} />
          </div>
          {children}
        </div>
      ) : null}
    </details>
  );
}
