import type { CallRef } from '../../../shared/api/types.ts';
import { markCzech } from '../../../shared/i18n/czech-parts.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Link } from '../../../shared/ui/link.tsx';
import { Sentence } from '../../../shared/ui/sentence.tsx';
import { useFundingWords } from '../hooks/use-funding-words.ts';
import styles from './funding.module.css';

/** Calls of an activity's objective; who is eligible is said only in their words. */
export function OpenCalls({ calls }: { calls: readonly CallRef[] }) {
  const t = useText('funding');
  const words = useFundingWords();
  if (calls.length === 0) return <p className={styles.quiet}>{t('calls.none')}</p>;
  return (
    <ul className={styles.calls} aria-label={t('calls.open')}>
      {calls.map((call) => (
        <li key={call.id}>
          <Link to="/vyzvy/$id" params={{ id: call.id }}>
            <Sentence>{words.call(call)}</Sentence>
          </Link>
          <p className={styles.quiet}>
            {call.eligibleApplicants ? (
              <Sentence>{t('calls.who', markCzech({ who: call.eligibleApplicants }, ['who']))}</Sentence>
            ) : (
              t('calls.whoUnknown')
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}
