import { useId, type ReactNode } from 'react';
import styles from './card.module.css';

interface CardProps {
  title?: ReactNode;
  /** Beside the title: a link or a small button. */
  actions?: ReactNode;
  children: ReactNode;
  /** Heading level of the title; 2 unless the card is inside another. */
  level?: 2 | 3;
  /** No padding around the content: tables and lists to the edge. */
  isFlush?: boolean;
  className?: string | undefined;
}

/** A white area with a title. */
export function Card({ title, actions, children, level = 2, isFlush, className }: CardProps) {
  const id = useId();
  const Heading = `h${level}` as const;
  return (
    <section className={[styles.card, className].filter(Boolean).join(' ')} aria-labelledby={title ? id : undefined}>
      {title ? (
        <div className={styles.head}>
          <Heading id={id} className={styles.title}>
            {title}
          </Heading>
          {actions ? <div className={styles.actions}>{actions}</div> : null}
        </div>
      ) : null}
      <div className={isFlush ? styles.flush : styles.body}>{children}</div>
    </section>
  );
}
