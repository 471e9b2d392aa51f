import type { ReactNode } from 'react';
import { Badge, type BadgeTone } from './badge.tsx';
import { CzechText } from './czech-text.tsx';
import styles from './difference-table.module.css';

export interface DifferenceTableProps {
  /** What happened to the part. */
  mark: { label: string; tone: BadgeTone };
  /** What the part is, what it is called and where it stands. */
  part: { kind: string; title: string; isCzech: boolean; place?: string };
  heads: { what: string; before: string; after: string };
  rows: readonly { field: string; before: ReactNode; after: ReactNode }[];
}

/** One part in which two texts differ, with each value as it was and as it is. */
export function DifferenceTable({ mark, part, heads, rows }: DifferenceTableProps) {
  const { kind, title, isCzech, place } = part;
  const name = title ? `${kind}: ${title}` : kind;
  return (
    <>
      <div className={styles.head}>
        <Badge tone={mark.tone}>{mark.label}</Badge>
        <p className={styles.title}>
          {kind}
          {title ? <>: {isCzech ? <CzechText>{title}</CzechText> : title}</> : null}
        </p>
        {place ? <span className={styles.place}>{place}</span> : null}
      </div>
      {rows.length > 0 ? (
        <div className={styles.box} tabIndex={0} role="region" aria-label={name}>
          <table className={styles.table}>
            <caption className="visually-hidden">{name}</caption>
            <thead>
              <tr>
                <th scope="col">{heads.what}</th>
                <th scope="col">{heads.before}</th>
                <th scope="col">{heads.after}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ field, before, after }) => (
                <tr key={field}>
                  <th scope="row">{field}</th>
                  <td>{before}</td>
                  <td>{after}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
    </>
  );
}
