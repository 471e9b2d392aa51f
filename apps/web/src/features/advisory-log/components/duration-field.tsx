import { formatHours } from '@rssz/domain';
import { useLocale } from '../../../shared/i18n/use-locale.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { NumberField } from '../../../shared/ui/number-field.tsx';
import { ToggleChips } from '../../../shared/ui/toggle-chips.tsx';
import { typedMinutes } from '../hooks/log-form-state.ts';
import styles from './log-form.module.css';

interface DurationFieldProps {
  id: string;
  name: string;
  value: string;
  onChange: (text: string) => void;
  error: string | undefined;
}

const usualLengths = [30, 60, 90, 120, 180];

/** Duration typed as people say it ("2,5", "2:30", "1 h 30") or picked from the usual lengths; says how it was read. */
export function DurationField({ id, value, onChange, error }: DurationFieldProps) {
  const t = useText('log');
  const locale = useLocale();
  const minutes = typedMinutes(value);
  const read = minutes === null ? t('form.durationHint') : t('form.durationRead', { text: spoken(t, minutes) });
  return (
    <div className={styles.paired}>
      <div className={styles.short}>
        <NumberField
          id={id}
          label={t('form.duration')}
          hint={read}
          value={value}
          onChange={onChange}
          error={error}
          suffix="h"
          isRequired
        />
      </div>
      <ToggleChips
        label={t('form.durationQuick')}
        isLabelHidden
        value={minutes === null ? '' : String(minutes)}
        onChange={(chosen) => onChange(formatHours(Number(chosen), locale))}
        options={usualLengths.map((length) => ({
          value: String(length),
          label: t('form.durationChip', { hours: formatHours(length, locale) }),
        }))}
      />
    </div>
  );
}

function spoken(t: ReturnType<typeof useText<'log'>>, minutes: number): string {
  const parts = { hours: Math.floor(minutes / 60), minutes: minutes % 60 };
  if (parts.hours === 0) return t('form.minutesOnly', parts);
  return parts.minutes === 0 ? t('form.hoursOnly', parts) : t('form.hoursMinutes', parts);
}
