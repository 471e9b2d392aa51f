import type { Notification } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { EmptyState } from '../../../shared/ui/empty-state.tsx';
import { ErrorState } from '../../../shared/ui/error-state.tsx';
import { Skeleton } from '../../../shared/ui/skeleton.tsx';
import { groupReminders } from '../hooks/group-reminders.ts';
import { useMarkRead } from '../hooks/use-mark-read.ts';
import styles from './notification-bell.module.css';
import { NotificationRow } from './notification-row.tsx';
import { ReminderGroup } from './reminder-group.tsx';

interface Listed {
  items: readonly Notification[];
  unread: number;
}

interface Older {
  isPending: boolean;
  show: () => void;
}

interface NotificationPanelProps {
  list: Listed | undefined;
  error: unknown;
  /** Shows the next page; null at the end. */
  older: Older | null;
  onRetry: () => void;
  onClose: () => void;
}

/** Notifications from the newest. */
export function NotificationPanel({ list, error, older, onRetry, onClose }: NotificationPanelProps) {
  const t = useText('app');
  const markRead = useMarkRead();
  return (
    <>
      <div className={styles.head}>
        <h2 className={styles.title}>{t('bell.title')}</h2>
        {list && list.unread > 0 ? (
          <Button size="s" variant="quiet" icon="check" onPress={() => markRead.mutate(null)}>
            {t('bell.readAll')}
          </Button>
        ) : null}
      </div>
      {list ? <Rows list={list} older={older} onOpen={onClose} /> : <Waiting error={error} onRetry={onRetry} />}
    </>
  );
}

function Waiting({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  return error ? <ErrorState error={error} onRetry={onRetry} /> : <Skeleton />;
}

function Rows({ list, older, onOpen }: { list: Listed; older: Older | null; onOpen: () => void }) {
  const t = useText('app');
  if (list.items.length === 0) {
    return (
      <EmptyState icon="bell" title={t('bell.empty')}>
        {t('bell.emptyHint')}
      </EmptyState>
    );
  }
  return (
    <ul className={styles.list}>
      {groupReminders(list.items).map((group) =>
        group.length > 1 ? (
          <ReminderGroup key={group[0].id} group={group} onOpen={onOpen} />
        ) : (
          <NotificationRow key={group[0].id} notification={group[0]} onOpen={onOpen} />
        ),
      )}
      {older ? (
        <li className={styles.older}>
          <Button size="s" variant="quiet" isFullWidth isPending={older.isPending} onPress={older.show}>
            {t('bell.older')}
          </Button>
        </li>
      ) : null}
    </ul>
  );
}
