import { formatHours, type Minutes } from '@rssz/domain';
import { useLocale } from '../../../shared/i18n/use-locale.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { IconButton } from '../../../shared/ui/icon-button.tsx';
import { NumberField } from '../../../shared/ui/number-field.tsx';
import type { AttendeeEntry } from '../hooks/log-form-state.ts';
import styles from './log-form.module.css';

interface AttendeeRowProps {
  id: string;
  attendee: AttendeeEntry;
  sessionMinutes: Minutes | null;
  error: string | undefined;
  onHours: (text: string | null) => void;
  onRemove: () => void;
}

/** One attendee with hours; emptied hours follow the session again. */
export function AttendeeRow({ id, attendee, sessionMinutes, error, onHours, onRemove }: AttendeeRowProps) {
  const t = useText('log');
  const locale = useLocale();
  const { name } = attendee;
  const session = sessionMinutes === null ? '' : formatHours(sessionMinutes, locale);
  return (
    <li className={styles.attendee}>
      <span>{name}</span>
      <NumberField
        id={id}
        label={t('form.attendeeHours', { name })}
        isLabelHidden
        value={attendee.hoursText ?? session}
        onChange={(text) => onHours(text.trim() === '' ? '' : text)}
        onBlur={() => (attendee.hoursText === '' ? onHours(null) : undefined)}
        error={error}
        suffix="h"
      />
      <IconButton icon="close" size="s" label={t('form.attendeeRemove', { name })} onPress={onRemove} />
    </li>
  );
}
