import type { NotificationList } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { EmptyState } from '../../../shared/ui/empty-state.tsx';
import { ErrorState } from '../../../shared/ui/error-state.tsx';
import { Skeleton } from '../../../shared/ui/skeleton.tsx';
import { useMarkRead } from '../hooks/use-mark-read.ts';
import styles from './notification-bell.module.css';
import { NotificationRow } from './notification-row.tsx';

interface NotificationPanelProps {
  list: NotificationList | undefined;
  error: unknown;
  onRetry: () => void;
  onClose: () => void;
}

/** Notifications from the newest. */
export function NotificationPanel({ list, error, onRetry, onClose }: NotificationPanelProps) {
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
      {list ? <Rows list={list} onOpen={onClose} /> : <Waiting error={error} onRetry={onRetry} />}
    </>
  );
}

function Waiting({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  return error ? <ErrorState error={error} onRetry={onRetry} /> : <Skeleton />;
}

function Rows({ list, onOpen }: { list: NotificationList; onOpen: () => void }) {
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
      {list.items.map((one) => (
        <NotificationRow key={one.id} notification={one} onOpen={onOpen} />
      ))}
    </ul>
  );
}
