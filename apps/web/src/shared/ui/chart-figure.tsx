import { useId, type ReactNode } from 'react';
import { useText } from '../i18n/use-text.ts';
import styles from './chart-figure.module.css';

interface ChartFigureProps {
  title: string;
  /** What the chart says, counted from the data. */
  sentence: string;
  /** The drawing; decoration for a reader, who has the sentence and the table. */
  children: ReactNode;
  table: { caption: string; head: readonly string[]; rows: readonly (readonly string[])[] };
  titleLevel?: 2 | 3;
}

/** A chart with its title, one computed sentence and its data as a table. */
export function ChartFigure({ title, sentence, children, table, titleLevel = 2 }: ChartFigureProps) {
  const t = useText('app');
  const id = useId();
  const Heading = `h${titleLevel}` as const;
  return (
    <figure className={styles.figure} aria-labelledby={id}>
      <figcaption>
        <Heading id={id} className={styles.title}>
          {title}
        </Heading>
        <p className={styles.sentence}>{sentence}</p>
      </figcaption>
      {children}
      <details className={styles.details}>
        <summary>{t('chart.showTable')}</summary>
        <div className={styles.scroll} tabIndex={0} role="region" aria-label={table.caption}>
          <table className={styles.table}>
            <caption className="visually-hidden">{table.caption}</caption>
            <thead>
              <tr>
                {table.head.map((name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {table.rows.map((row) => (
                <tr key={row[0]}>
                  {row.map((cell, index) =>
                    index === 0 ? (
                      <th key={index} scope="row">
                        {cell}
                      </th>
                    ) : (
                      <td key={index}>{cell}</td>
                    ),
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  );
}
