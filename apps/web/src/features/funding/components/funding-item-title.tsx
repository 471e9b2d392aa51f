import type { FundingItem } from '../../../shared/api/types.ts';
import { useLocale } from '../../../shared/i18n/use-locale.ts';
import { Link } from '../../../shared/ui/link.tsx';
import { useFundingWords } from '../hooks/use-funding-words.ts';
import styles from './funding.module.css';
import { MarkedText } from './marked-text.tsx';

interface FundingItemTitleProps {
  item: FundingItem;
  words?: readonly string[];
}

/** An activity under its code, which leads to the catalogue; the official Czech wording with what it met pointed out. */
export function FundingItemTitle({ item, words = [] }: FundingItemTitleProps) {
  const locale = useLocale();
  const funding = useFundingWords();
  return (
    <div>
      <p className={styles.code}>
        <Link to="/program/$objective/$code" params={{ objective: item.objectiveCode, code: item.code }}>
          {item.code}
        </Link>{' '}
        <span className={styles.quiet}>{funding.objective(item.objectiveCode)}</span>
      </p>
      <p>{locale === 'cs' ? <MarkedText text={item.titleCs} words={words} /> : item.titleEn}</p>
      <p className={styles.quiet}>
        {locale === 'cs' ? <MarkedText text={item.explanationCs} words={words} /> : item.explanationEn}
      </p>
    </div>
  );
}
