import type { Deliverable } from '../../../shared/api/types.ts';
import styles from './row-code.module.css';

/** The document's code in figures of one width, so that codes of a column line up. */
export function RowCode({ row }: { row: Pick<Deliverable, 'code'> }) {
  return <span className={styles.code}>{row.code}</span>;
}
