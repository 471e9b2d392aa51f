import type { LocalDate } from '@rssz/domain';
import { daysBetween } from '@rssz/domain';
import { useToday } from '../../../shared/api/session.ts';
import type { Deliverable } from '../../../shared/api/types.ts';
import { activityCode } from '../../../shared/format/activity-code.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { CzechText } from '../../../shared/ui/czech-text.tsx';
import { DueText } from '../../../shared/ui/due-text.tsx';
import { Link } from '../../../shared/ui/link.tsx';
import { StateBadge } from '../../../shared/ui/state-badge.tsx';
import styles from './my-day-page.module.css';

interface DayDeliverableProps {
  row: Deliverable;
  isOwnerHidden: boolean | undefined;
  isStateHidden: boolean | undefined;
}

/** One deliverable: what it is, whose, by when. */
export function DayDeliverable({ row, isOwnerHidden, isStateHidden }: DayDeliverableProps) {
  const t = useText('app');
  const today = useToday();
  const daysLeft = row.dueOn ? daysBetween(today as LocalDate, row.dueOn as LocalDate) : null;
  const owner = isOwnerHidden ? null : (row.owner?.displayName ?? t('myDay.noOwner'));
  const place = row.place?.unit?.name ?? row.place?.code;
  const details = [activityCode(row.keyActivity), place, owner].filter(Boolean).join(' · ');
  return (
    <li className={styles.row}>
      <span className={styles.code}>{row.code}</span>
      <span className={styles.names}>
        <Link to="/vystupy/$id" params={{ id: row.id } as never} look="plain">
          <CzechText>{row.title}</CzechText>
        </Link>
        <span className={styles.quiet}>{details}</span>
      </span>
      <span className={`${styles.side} ${isStateHidden ? styles.due : styles.dueState}`}>
        {row.dueOn ? (
          <DueText dueOn={row.dueOn} daysLeft={daysLeft} />
        ) : (
          <span className={styles.quiet}>{t('myDay.noDueDate')}</span>
        )}
        {isStateHidden ? null : <StateBadge state={row.state} />}
      </span>
    </li>
  );
}
