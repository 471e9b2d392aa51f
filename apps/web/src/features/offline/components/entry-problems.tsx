import type { Problem } from '@rssz/domain';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useProblemText } from '../../../shared/lib/use-problem-text.ts';
import styles from './outbox-page.module.css';

const ofAccess: readonly string[] = ['access.denied', 'resource.not-found', 'log.unit-not-assigned'];

/** Why the server did not take an entry, and whom to ask when it is a matter of rights. */
export function EntryProblems({ problems }: { problems: readonly Problem[] }) {
  const t = useText('offline');
  const problemText = useProblemText();
  return (
    <>
      <p className={styles.quiet}>{t('row.refused')}</p>
      <ul className={styles.problems}>
        {problems.map((problem, index) => (
          <li key={index}>{problemText(problem)}</li>
        ))}
      </ul>
      {problems.some(({ code }) => ofAccess.includes(code)) ? (
        <p className={styles.quiet}>{t('row.accessHint')}</p>
      ) : null}
    </>
  );
}
