import type { Problem } from '../../../shared/api/types.ts';
import { useProblemText } from '../../../shared/lib/use-problem-text.ts';
import styles from './user-table.module.css';

/** Why a button beside it is grey; nothing when it is not. */
export function RefusalText({ id, refusals }: { id?: string; refusals: readonly Problem[] }) {
  const problemText = useProblemText();
  if (refusals.length === 0) return null;
  return (
    <p id={id} className={styles.reason}>
      {refusals.map(problemText).join(' ')}
    </p>
  );
}
