import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { IconButton } from '../../../shared/ui/icon-button.tsx';
import { monthBy } from '../hooks/months.ts';
import styles from './timesheet.module.css';

/** The month on the screen, one step to either side. */
export function MonthPicker({ month, onChange }: { month: string; onChange: (month: string) => void }) {
  const t = useText('timesheet');
  const format = useFormat();
  return (
    <div className={styles.month}>
      <IconButton icon="chevronLeft" label={t('previousMonth')} onPress={() => onChange(monthBy(month, -1))} />
      <strong aria-live="polite">{format.month(`${month}-01`)}</strong>
      <IconButton icon="chevronRight" label={t('nextMonth')} onPress={() => onChange(monthBy(month, 1))} />
    </div>
  );
}
