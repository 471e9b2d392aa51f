import type { EnquiryStatistics } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { ChartFigure } from '../../../shared/ui/chart-figure.tsx';
import styles from './enquiry.module.css';

/** Enquiries received in each month; the sentence and the table say the same. */
export function MonthBars({ months }: { months: EnquiryStatistics['byMonth'] }) {
  const t = useText('enquiry');
  const format = useFormat();
  const most = months.reduce((best, one) => (one.received > best.received ? one : best), months[0] ?? NOTHING);
  const [first, last] = [months[0], months.at(-1)];
  return (
    <ChartFigure
      title={t('statistics.byMonth')}
      sentence={t('statistics.sentence', { month: format.month(most.month), count: most.received })}
      table={{
        caption: t('statistics.byMonth'),
        head: [t('statistics.month'), t('statistics.received'), t('statistics.answered')],
        rows: months.map(({ month, received, answered }) => [
          format.month(month),
          format.number(received),
          format.number(answered),
        ]),
      }}
    >
      <div aria-hidden="true">
        <div className={styles.bars}>
          {months.map(({ month, received }) => (
            <span
              key={month}
              className={styles.bar}
              style={{ height: `${(100 * received) / Math.max(1, most.received)}%` }}
            />
          ))}
        </div>
        <div className={styles.ends}>
          <span>{first ? format.month(first.month) : ''}</span>
          <span>{last && last !== first ? format.month(last.month) : ''}</span>
        </div>
      </div>
    </ChartFigure>
  );
}

const NOTHING = { month: '2023-01-01', received: 0 };
