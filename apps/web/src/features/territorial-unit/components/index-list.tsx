import { useState } from 'react';
import type { UnitMunicipality } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useProblemText } from '../../../shared/lib/use-problem-text.ts';
import { IconButton } from '../../../shared/ui/icon-button.tsx';
import styles from './municipality.module.css';
import { Quiet } from './quiet.tsx';

interface IndexListProps {
  indexes: UnitMunicipality['indexes'];
  onRemove: (year: number, methodologyYear: number) => Promise<void>;
}

/** The points known, each with a button to take it back. */
export function IndexList({ indexes, onRemove }: IndexListProps) {
  const t = useText('territory');
  const problemText = useProblemText();
  const [failure, setFailure] = useState<unknown>(null);
  if (indexes.length === 0) return <Quiet>{t('index.none')}</Quiet>;
  return (
    <div>
      <ul className={styles.chosen} aria-label={t('index.known')}>
        {indexes.map(({ year, methodologyYear, points }) => (
          <li key={`${year}-${methodologyYear}`} className={styles.one}>
            <span>
              {t('municipality.points', { count: points })}{' '}
              <span className={styles.detail}>
                {t('municipality.indexYear', { year: String(year), methodologyYear: String(methodologyYear) })}
              </span>
            </span>
            <IconButton
              icon="trash"
              size="s"
              label={t('index.remove', { year: String(year) })}
              onPress={() => void onRemove(year, methodologyYear).catch(setFailure)}
            />
          </li>
        ))}
      </ul>
      {failure ? (
        <p role="alert" className={styles.error}>
          {problemText(failure)}
        </p>
      ) : null}
    </div>
  );
}
