import type { UnitAssignment } from '../../../shared/api/types.ts';
import { useLocale } from '../../../shared/i18n/use-locale.ts';
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
  onSubstitute: (() => void) | null;
}

/** One person's work in the unit, with its area, dates and substitute. */
export function AssignmentRow({ assignment, isPast, onCorrect, onEnd, onSubstitute }: AssignmentRowProps) {
  const t = useText('unit');
  const territory = useText('territory');
  const locale = useLocale();
  const period = usePeriodText();
  const { user, thematicArea, substitute, validFrom, validTo } = assignment;
  const name = user.displayName;
  const area = thematicArea && (locale === 'en' ? thematicArea.nameEn : thematicArea.nameCs);
  const notes = [
    area,
    period(validFrom, validTo),
    substitute && territory('staff.standsIn', { name: substitute.displayName }),
  ];
  return (
    <li className={styles.row}>
      <div className={styles.text}>
        <div className={styles.title}>{name}</div>
        <div className={styles.note}>{notes.filter(Boolean).join(' · ')}</div>
      </div>
      {isPast ? <Badge>{t('assignment.past')}</Badge> : null}
      <div className={styles.actions}>
        {onSubstitute ? (
          <Button
            size="s"
            variant="quiet"
            onPress={onSubstitute}
            aria-label={territory('staff.setSubstituteOf', { name })}
          >
            {territory('staff.setSubstitute')}
          </Button>
        ) : null}
        {onCorrect ? (
          <Button size="s" variant="quiet" onPress={onCorrect} aria-label={t('assignment.correctOf', { name })}>
            {t('assignment.correct')}
          </Button>
        ) : null}
        {onEnd ? (
          <Button size="s" variant="quiet" onPress={onEnd} aria-label={t('assignment.endOf', { name })}>
            {t('assignment.end')}
          </Button>
        ) : null}
      </div>
    </li>
  );
}
