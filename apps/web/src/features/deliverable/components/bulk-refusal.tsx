import { ProblemFailure } from '../../../shared/api/problem-failure.ts';
import type { Deliverable, Problem } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useProblemText } from '../../../shared/lib/use-problem-text.ts';
import { Alert } from '../../../shared/ui/alert.tsx';
import styles from './form.module.css';

/** Why a bulk change was refused, document by document where the server says which. */
export function BulkRefusal({ error, rows }: { error: unknown; rows: readonly Deliverable[] }) {
  const t = useText('deliverable');
  const problemText = useProblemText();
  const problems = error instanceof ProblemFailure ? error.errors : [];
  const isStale = error instanceof ProblemFailure && error.code === 'version.stale';
  return (
    <Alert title={t('bulk.nothingWritten')}>
      {problems.length > 0 ? (
        <ul className={styles.list}>
          {problems.map((problem) => (
            <li key={`${problem.params?.['deliverable'] ?? ''}${problem.field ?? ''}${problem.code}`}>
              {lineOf(problem)}
            </li>
          ))}
        </ul>
      ) : (
        <p>{isStale ? t('bulk.stale') : problemText(error)}</p>
      )}
    </Alert>
  );

  function lineOf(problem: Problem): string {
    const code = problem.params?.['deliverable'] ?? rowAt(problem.field)?.code;
    return code ? t('bulk.item', { code, problem: problemText(problem) }) : problemText(problem);
  }

  /** `ids.3.version` points at the fourth row that was sent. */
  function rowAt(field: string | undefined): Deliverable | undefined {
    const index = /^ids[.[](\d+)/.exec(field ?? '')?.[1];
    return index === undefined ? undefined : rows[Number(index)];
  }
}
