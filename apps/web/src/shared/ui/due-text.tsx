import { useFormat } from '../format/use-format.ts';
import { useText } from '../i18n/use-text.ts';
import { Badge } from './badge.tsx';
import styles from './due-text.module.css';

interface DueTextProps {
  /** 'YYYY-MM-DD', or null when no due date was set. */
  dueOn: string | null;
  /** Days to the date: negative when over, 0 today. */
  daysLeft?: number | null;
  isAssumption?: boolean;
}

const soon = 14;

/** A due date; near or missed it also says by how much. */
export function DueText({ dueOn, daysLeft, isAssumption }: DueTextProps) {
  const t = useText('deadline');
  const app = useText('app');
  const format = useFormat();
  if (!dueOn) return <span className={styles.quiet}>{app('common.unknown')}</span>;
  return (
    <span className={styles.due}>
      <span className={styles.date}>{format.date(dueOn)}</span>
      {isAssumption ? <span className={styles.quiet}>{t('assumption')}</span> : null}
      {typeof daysLeft === 'number' && daysLeft <= soon ? <Distance daysLeft={daysLeft} /> : null}
    </span>
  );
}

function Distance({ daysLeft }: { daysLeft: number }) {
  const t = useText('deadline');
  if (daysLeft < 0) {
    return (
      <Badge tone="danger" icon="error">
        {t('overdue', { count: -daysLeft })}
      </Badge>
    );
  }
  if (daysLeft === 0) return <Badge tone="warning">{t('today')}</Badge>;
  if (daysLeft === 1) return <Badge tone="warning">{t('tomorrow')}</Badge>;
  return <Badge>{t('daysLeft', { count: daysLeft })}</Badge>;
}
