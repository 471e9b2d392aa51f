import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Icon } from '../../../shared/ui/icon.tsx';
import { notificationQuery } from '../api/notification-query.ts';
import styles from './notification-bell.module.css';
import { NotificationPanel } from './notification-panel.tsx';

const most = 99;

/** The bell: how many are unread, and the list under it. */
export function NotificationBell() {
  const t = useText('app');
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(notificationQuery);
  const [isOpen, setOpen] = useState(false);
  const unread = data?.unread ?? 0;
  const label = unread > 0 ? t('bell.open', { count: unread }) : t('bell.openNone');
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <Button className={styles.bell!} aria-label={label}>
        <Icon name="bell" size={20} />
        {unread > 0 ? <span className={styles.count}>{unread > most ? `${most}+` : unread}</span> : null}
      </Button>
      <Popover className={styles.popover!} placement="bottom end" offset={8}>
        <Dialog className={styles.dialog!} aria-label={t('bell.title')}>
          <NotificationPanel
            list={data}
            error={error}
            older={hasNextPage ? { isPending: isFetchingNextPage, show: () => void fetchNextPage() } : null}
            onRetry={() => void refetch()}
            onClose={() => setOpen(false)}
          />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
