import type { Notification } from '../../../shared/api/types.ts';
import { useDynamicText } from '../../../shared/i18n/use-dynamic-text.ts';
import { useText } from '../../../shared/i18n/use-text.ts';

/** One sentence of a notification in the language of the page. */
export function useNotificationText(): (notification: Notification) => string {
  const text = useDynamicText();
  const t = useText('app');
  return ({ type, params }) => text('deadline', `notification.type.${type}`, params) ?? t('bell.other');
}
