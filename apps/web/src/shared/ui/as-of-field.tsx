import { useToday } from '../api/session.ts';
import { useText } from '../i18n/use-text.ts';
import { useAsOf } from '../lib/use-as-of.ts';
import styles from './as-of-field.module.css';
import { Button } from './button.tsx';
import { DateField } from './date-field.tsx';

/** The date every figure of the screen is counted for. */
export function AsOfField() {
  const t = useText('app');
  const today = useToday();
  const { asOf, setAsOf } = useAsOf();
  return (
    <div className={styles.wrap}>
      <div className={styles.date}>
        <DateField
          label={t('asOf.label')}
          value={asOf ?? today}
          max={today}
          onChange={(value) => (/^\d{4}-\d{2}-\d{2}$/.test(value) ? setAsOf(value === today ? '' : value) : undefined)}
        />
      </div>
      {asOf ? (
        <Button variant="quiet" icon="undo" onPress={() => setAsOf('')}>
          {t('asOf.today')}
        </Button>
      ) : null}
    </div>
  );
}
