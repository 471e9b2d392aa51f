import type { Notification } from '../../../shared/api/types.ts';
import { useDynamicText } from '../../../shared/i18n/use-dynamic-text.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { overdueDays } from './overdue-days.ts';

/** One sentence of a notification in the language of the page. */
export function useNotificationText(): (notification: Notification) => string {
  const text = useDynamicText();
  const t = useText('app');
  return (notification) => {
    const type = overdueDays(notification) > 0 ? 'deadline.overdue' : notification.type;
    return text('deadline', `notification.type.${type}`, notification.params) ?? t('bell.other');
  };
}
