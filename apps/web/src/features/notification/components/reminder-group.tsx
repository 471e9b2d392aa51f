import { useId, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Icon } from '../../../shared/ui/icon.tsx';
import type { NotificationGroup } from '../hooks/group-reminders.ts';
import styles from './notification-bell.module.css';
import { NotificationRow } from './notification-row.tsx';

interface ReminderGroupProps {
  group: NotificationGroup;
  onOpen: () => void;
}

/** The reminders of one run under one entry; it opens into them. */
export function ReminderGroup({ group, onOpen }: ReminderGroupProps) {
  const t = useText('app');
  const format = useFormat();
  const listId = useId();
  const [isOpen, setOpen] = useState(false);
  // Of the whole run: some of its reminders may be on pages that are not here yet.
  const { total, unread, overdue } = group[0].run ?? { total: group.length, unread: 0, overdue: 0 };
  const notes = [
    overdue > 0 ? t('bell.overdueOfThem', { count: overdue }) : '',
    unread > 0 ? t('bell.unreadOfThem', { count: unread }) : '',
    format.instant(group[0].createdAt),
  ];
  return (
    <li>
      <Button
        className={`${styles.row} ${styles.group}${unread > 0 ? ` ${styles.unread}` : ''}`}
        aria-expanded={isOpen}
        aria-controls={listId}
        onPress={() => setOpen(!isOpen)}
      >
        <span className={styles.link}>
          {t('bell.reminders', { count: total })} <Icon name={isOpen ? 'chevronUp' : 'chevronDown'} size={16} />
        </span>
        <span className={styles.when}>{notes.filter(Boolean).join(' · ')}</span>
      </Button>
      <ul id={listId} className={styles.inner} hidden={!isOpen}>
        {isOpen ? group.map((one) => <NotificationRow key={one.id} notification={one} onOpen={onOpen} />) : null}
      </ul>
    </li>
  );
}
