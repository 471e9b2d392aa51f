import type { Notification } from '../../../shared/api/types.ts';
import { markCzech } from '../../../shared/i18n/czech-parts.ts';
import { useDynamicText } from '../../../shared/i18n/use-dynamic-text.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { overdueDays } from './overdue-days.ts';

/** What is Czech data in the sentence: titles, labels and names of units. */
const CZECH = ['label', 'title', 'unit'];

/** One sentence of a notification in the language of the page, for `Sentence`: its Czech data is marked. */
export function useNotificationText(): (notification: Notification) => string {
  const text = useDynamicText();
  const t = useText('app');
  return (notification) => {
    const { type } = notification;
    const params = markCzech(notification.params, CZECH);
    if (type !== 'deadline.reminder') return text('deadline', `notification.type.${type}`, params) ?? t('bell.other');
    const urgency = overdueDays(notification) > 0 ? 'overdue' : 'reminder';
    // Some kinds of deadlines are labelled by their unit only and say the rest in the language of the page.
    const ofKind = text('deadline', `notification.type.${params['kind']}.${urgency}`, params);
    return ofKind ?? text('deadline', `notification.type.deadline.${urgency}`, params) ?? t('bell.other');
  };
}
