import type { DifferenceEntry } from '@rssz/domain';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Badge, type BadgeTone } from '../../../shared/ui/badge.tsx';
import { CzechText } from '../../../shared/ui/czech-text.tsx';
import type { useDifferenceWords } from '../hooks/use-difference-words.ts';
import styles from './description.module.css';

const toneOf: Record<DifferenceEntry['change'], BadgeTone> = {
  added: 'success',
  removed: 'danger',
  changed: 'info',
};

interface DifferenceTableProps {
  entry: DifferenceEntry;
  words: ReturnType<typeof useDifferenceWords>;
  /** Heads of the two columns of values. */
  before: string;
  after: string;
}

/** One part that differs, with each value as it was and as it is. */
export function DifferenceTable({ entry, words, before, after }: DifferenceTableProps) {
  const t = useText('cooperation');
  const description = useText('description');
  const name = words.name(entry);
  return (
    <>
      <div className={styles.itemHead}>
        <Badge tone={toneOf[entry.change]}>{t(`difference.${entry.change}`)}</Badge>
        <p className={styles.itemTitle}>{name}</p>
        <span className={styles.quiet}>{words.place(entry)}</span>
      </div>
      {entry.fields.length > 0 ? (
        <div className={styles.tableBox} tabIndex={0} role="region" aria-label={name}>
          <table className={styles.table}>
            <caption className="visually-hidden">{name}</caption>
            <thead>
              <tr>
                <th scope="col">{description('difference.what')}</th>
                <th scope="col">{before}</th>
                <th scope="col">{after}</th>
              </tr>
            </thead>
            <tbody>
              {entry.fields.map((one) => (
                <tr key={one.field}>
                  <th scope="row">{words.field(one.field)}</th>
                  <td>
                    <CzechText>{words.value(one.field, one.before)}</CzechText>
                  </td>
                  <td>
                    <CzechText>{words.value(one.field, one.after)}</CzechText>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
    </>
  );
}
