import type { UnitAssignment } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Badge } from '../../../shared/ui/badge.tsx';
import { Button } from '../../../shared/ui/button.tsx';
import { usePeriodText } from '../hooks/use-period-text.ts';
import styles from './unit-rows.module.css';

interface AssignmentRowProps {
  assignment: UnitAssignment;
  isPast: boolean;
  /** Null when this person may not correct it. */
  onCorrect: (() => void) | null;
  /** Null when this person may not end it, or it has ended. */
  onEnd: (() => void) | null;
}

/** One person's role in the unit, with its dates. */
export function AssignmentRow({ assignment, isPast, onCorrect, onEnd }: AssignmentRowProps) {
  const t = useText('unit');
  const code = useText('code');
  const period = usePeriodText();
  const { user, role, validFrom, validTo } = assignment;
  return (
    <li className={styles.row}>
      <div className={styles.text}>
        <div className={styles.title}>{user.displayName}</div>
        <div className={styles.note}>
          {code(`role.${role}`)} · {period(validFrom, validTo)}
        </div>
      </div>
      {isPast ? <Badge>{t('assignment.past')}</Badge> : null}
      {onCorrect ? (
        <Button
          size="s"
          variant="quiet"
          onPress={onCorrect}
          aria-label={t('assignment.correctOf', { name: user.displayName })}
        >
          {t('assignment.correct')}
        </Button>
      ) : null}
      {onEnd ? (
        <Button size="s" variant="quiet" onPress={onEnd} aria-label={t('assignment.endOf', { name: user.displayName })}>
          {t('assignment.end')}
        </Button>
      ) : null}
    </li>
  );
}
