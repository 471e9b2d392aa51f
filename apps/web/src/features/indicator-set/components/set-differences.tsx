import type { SetDifference } from '@rssz/domain';
import { useDynamicText } from '../../../shared/i18n/use-dynamic-text.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { CzechText } from '../../../shared/ui/czech-text.tsx';
import { DescriptionList } from '../../../shared/ui/description-list.tsx';
import styles from './indicator-set.module.css';

interface SetDifferencesProps {
  differences: readonly SetDifference[];
  /** What the two sides are called: before and now, stored and mine. */
  before: string;
  after: string;
}

/** What differs between two wordings of a set, indicator by indicator and value by value. */
export function SetDifferences({ differences, before, after }: SetDifferencesProps) {
  const t = useText('monitoring');
  const text = useDynamicText('monitoring');
  if (differences.length === 0) return <p className={styles.note}>{t('difference.none')}</p>;
  const item = (field: string, side: string, value: string | null) => ({
    term: `${text('monitoring', `field.${field}`) ?? field}, ${side}`,
    value: <Value field={field} value={value} />,
  });
  return differences.map(({ change, code, fields }) => (
    <section key={`${change} ${code}`} className={styles.one}>
      <h3 className={styles.title}>{code ? t(`difference.${change}`, { code }) : t('difference.set')}</h3>
      <DescriptionList
        items={fields.flatMap(({ field, before: was, after: is }) => [
          ...(change === 'added' ? [] : [item(field, before, was)]),
          ...(change === 'removed' ? [] : [item(field, after, is)]),
        ])}
      />
    </section>
  ));
}

function Value({ field, value }: { field: string; value: string | null }) {
  const t = useText('monitoring');
  const text = useDynamicText('monitoring');
  if (value === null) return t('difference.empty');
  const named = field === 'periodicity' || field === 'direction' ? text('monitoring', `${field}.${value}`) : null;
  return named ?? <CzechText>{value}</CzechText>;
}
