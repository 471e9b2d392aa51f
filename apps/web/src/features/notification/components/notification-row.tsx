import type { Notification } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Badge } from '../../../shared/ui/badge.tsx';
import { Link } from '../../../shared/ui/link.tsx';
import { Sentence } from '../../../shared/ui/sentence.tsx';
import { useMarkRead } from '../hooks/use-mark-read.ts';
import { overdueDays } from '../hooks/overdue-days.ts';
import { useNotificationText } from '../hooks/use-notification-text.ts';
import styles from './notification-bell.module.css';

interface NotificationRowProps {
  notification: Notification;
  onOpen: () => void;
}

/** The one it is of is opened, whatever project is on the screen. */
function searchOf({ projectCode }: Notification): Record<string, string> {
  return projectCode === null ? {} : { projekt: projectCode };
}

/** One notification; opening it reads it. */
export function NotificationRow({ notification, onOpen }: NotificationRowProps) {
  const t = useText('app');
  const deadline = useText('deadline');
  const format = useFormat();
  const markRead = useMarkRead();
  const sentence = useNotificationText()(notification);
  const overdue = overdueDays(notification);
  const isUnread = notification.readAt === null;
  const open = () => {
    if (isUnread) markRead.mutate(notification.id);
    onOpen();
  };
  return (
    <li className={`${styles.row}${isUnread ? ` ${styles.unread}` : ''}`}>
      {notification.href ? (
        <Link
          to={notification.href}
          search={searchOf(notification)}
          look="plain"
          className={styles.link}
          onClick={open}
        >
          <Sentence>{sentence}</Sentence>
        </Link>
      ) : (
        <span className={styles.link}>
          <Sentence>{sentence}</Sentence>
        </span>
      )}
      <span className={styles.when}>
        {overdue > 0 ? (
          <Badge tone="danger" icon="error">
            {deadline('overdue', { count: overdue })}
          </Badge>
        ) : null}
        {format.instant(notification.createdAt)}
        {isUnread ? <span className="visually-hidden"> ({t('bell.unread')})</span> : null}
      </span>
    </li>
  );
}
