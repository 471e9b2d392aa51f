import { addDays, type LocalDate } from '@rssz/domain';
import { useText } from '../../../shared/i18n/use-text.ts';
import { DateField } from '../../../shared/ui/date-field.tsx';
import { ToggleChips } from '../../../shared/ui/toggle-chips.tsx';
import styles from './log-form.module.css';

interface DateChoiceProps {
  id: string;
  name: string;
  value: string;
  onChange: (date: string) => void;
  error: string | undefined;
  today: LocalDate;
  startsOn: string | undefined;
}

/** The day of the advice: typed, or today and yesterday at one touch. */
export function DateChoice({ id, value, onChange, error, today, startsOn }: DateChoiceProps) {
  const t = useText('log');
  return (
    <div className={styles.paired}>
      <div className={styles.short}>
        <DateField
          id={id}
          label={t('form.date')}
          value={value}
          onChange={onChange}
          error={error}
          min={startsOn}
          max={today}
          isRequired
        />
      </div>
      <ToggleChips
        label={t('form.dateQuick')}
        isLabelHidden
        value={value}
        onChange={onChange}
        options={[
          { value: today, label: t('form.dateToday') },
          { value: addDays(today, -1), label: t('form.dateYesterday') },
        ]}
      />
    </div>
  );
}
