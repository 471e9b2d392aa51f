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
  /** Other words for what happened, when plain "added" would be said from the wrong side. */
  mark?: { label: string; tone: BadgeTone };
}

/** One part that differs, with each value as it was and as it is. */
export function DifferenceTable({ entry, words, before, after, mark }: DifferenceTableProps) {
  const t = useText('cooperation');
  const description = useText('description');
  const name = words.name(entry);
  const { kind, title, isCzech } = words.parts(entry);
  const shown = (field: string, value: DifferenceEntry['fields'][number]['before']) =>
    words.isWritten(field, value) ? <CzechText>{words.value(field, value)}</CzechText> : words.value(field, value);
  return (
    <>
      <div className={styles.itemHead}>
        <Badge tone={mark?.tone ?? toneOf[entry.change]}>{mark?.label ?? t(`difference.${entry.change}`)}</Badge>
        <p className={styles.itemTitle}>
          {kind}
          {title ? <>: {isCzech ? <CzechText>{title}</CzechText> : title}</> : null}
        </p>
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
                  <td>{shown(one.field, one.before)}</td>
                  <td>{shown(one.field, one.after)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
    </>
  );
}
