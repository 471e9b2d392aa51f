import type { Deliverable } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Icon } from '../../../shared/ui/icon.tsx';
import { Unset } from './unset.tsx';
import styles from './due-date.module.css';

type Due = Pick<Deliverable, 'dueOn' | 'dueOnIsAssumption' | 'overdueDays'>;

/** The due date with what people must know of it: that it is an assumption, that it has passed. */
export function DueDate({ row }: { row: Due }) {
  const t = useText('deliverable');
  const format = useFormat();
  if (row.dueOn === null) return <Unset />;
  return (
    <span className={styles.due}>
      <span className={styles.date}>
        {format.date(row.dueOn)}
        {row.dueOnIsAssumption ? (
          <span className={styles.assumption} title={t('assumptionHint')}>
            {' '}
            ({t('assumption')})
          </span>
        ) : null}
      </span>
      {row.overdueDays > 0 ? (
        <span className={styles.overdue}>
          <Icon name="warning" size={14} />
          {t('overdue', { count: row.overdueDays })}
        </span>
      ) : null}
    </span>
  );
}
